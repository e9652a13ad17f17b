package session

import (
	"cmp"
	"slices"

	"jobdraft/internal/library"
	"jobdraft/internal/posting"
)

// LikeRoles returns up to most roles with a title like that of the document.
func (s *Session) LikeRoles(most int) []*library.Preset {
	return s.tools.Library.Like(s.now.Document.Title(), most)
}

// AddFromRole adds the items of a role that the document lacks, in the words of
// its market.
func (s *Session) AddFromRole(p *library.Preset) Task {
	market := cmp.Or(s.now.Document.Market(), s.tools.Library.Market())
	open := func() (*posting.Document, error) { return p.OpenIn(market, p.First) }
	return task("Reading "+p.Title, open, func(role *posting.Document, err error) Outcome {
		if err != nil {
			return refusedAs("This role cannot be read: ", err)
		}
		return s.Do(AddFrom(p.Title, role))
	})
}

// ChangeMarket takes the document to another market: its words, its items and
// what its packs offer.
func (s *Session) ChangeMarket(to posting.Market) Task {
	d, l := s.now.Document, s.tools.Library
	read := func() (posting.MarketMove, error) { return l.MarketMove(d, to) }
	return task("Reading what is usual there", read, func(m posting.MarketMove, err error) Outcome {
		if err != nil {
			return refusedAs("The role of this draft cannot be read: ", err)
		}
		return s.Do(Remarket(m))
	})
}

// MergeCompany brings in the company profile.
func (s *Session) MergeCompany() Task {
	read := s.tools.Library.Company().Read
	return task("Reading the company profile", read, func(profile *posting.Document, err error) Outcome {
		switch {
		case err != nil:
			return refusedAs("The company profile cannot be read: ", err)
		case profile == nil:
			return cannot("There is no company profile yet; jobdraft company makes one.")
		}
		return s.Do(MergeProfile(profile))
	})
}

// Keep puts an item, or with part -1 all that the draft promises, into the company
// profile, from which every new draft in this market takes it.
func (s *Session) Keep(part int) Task {
	d, company := s.now.Document, s.tools.Library.Company()
	if company.Path() == "" {
		return settled(cannot("No folder for settings here (no HOME)."))
	}
	keep, what := func() error { return company.KeepOffer(d) }, "your offer"
	if part >= 0 {
		keep, what = func() error { return company.Keep(d, part) }, d.Parts[part].Text()
	}
	return fileTask("Remembering it", keep, func(err error) Outcome {
		if err != nil {
			return diskRefused("Not remembered: ", err)
		}
		if part < 0 {
			s.Do(SetField("offer", "checked"))
		}
		return done("Remembered for every new draft"+inMarket(d.Market())+": "+what, "")
	})
}

// inMarket names a market in a sentence.
func inMarket(m posting.Market) string {
	if m == "" {
		return ""
	}
	return " for the " + m.Name()
}

// Remember writes a field into the company profile, from which every new draft
// takes it.
func (s *Session) Remember(k posting.Key) Task {
	value, company := s.now.Document.Field(k), s.tools.Library.Company()
	switch {
	case k == "":
		return settled(cannot("Only items and fields of Details are remembered for new drafts."))
	case !slices.Contains(posting.ProfileFields(), k):
		return settled(cannot(FieldName(k) + " is not remembered: it differs from posting to posting."))
	case value == "":
		return settled(cannot(FieldName(k) + " is empty: there is nothing to remember."))
	case company.Path() == "":
		return settled(cannot("No folder for settings here (no HOME)."))
	}
	return fileTask("Remembering it", func() error { return company.Remember(k, value) }, func(err error) Outcome {
		if err != nil {
			return diskRefused("Not remembered: ", err)
		}
		return done("Remembered for every new draft: "+value, "")
	})
}
