// Package check looks a posting over: a document in, findings out. It is pure.
//
// A finding has the ID of its rule, a severity, the bytes of the source that it
// is about, a sentence with the fact and what to do, and a fix where one can be
// made without a person. [Rules] says of each rule where its threshold comes
// from and how strong the evidence is.
//
// # What is read
//
// Only what is in the posting counts: no item that is left out, no hiring
// guide, no comment, no code, no key of other programs. Headings and what is
// said about equal opportunity are not read as wording; the title has checks of
// its own. What a field may say can stand in the text as well, as in a posting
// that was written elsewhere, so both are asked before something is called
// missing. A text of under 60 words without a heading is a fragment: only the
// checks of words and figures look at it. Of two findings about the same bytes
// the stronger stands, and a rule speaks once in a sentence.
//
// # How a rule is added
//
// A rule of words is an entry in one of the tables in words_*.go: phrases, the
// same words in another sense, what makes the sentence fine. Any other rule is
// a function of a part ([reader]) or of the whole ([checked]). Either has an
// entry in the catalogue and a file in testdata with what must be found and
// what must not.
//
// # What it costs
//
// A part is read once: its findings and what it tells the checks of the whole
// are remembered under its source and what stands above it. After an edit only
// the parts that changed are read again.
//
// The package changes no document, and it is no judge of people: a finding says
// what a reader, a board or a law may take amiss, and a person decides. It gives
// no score and no legal advice.
package check
