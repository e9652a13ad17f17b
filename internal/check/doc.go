// Package check looks a posting over: a document in, findings out. It is pure.
//
// A finding has the ID of its rule, a severity, the bytes of the source that it
// is about, a sentence with the fact and what to do, and a fix if one can be
// made without a person. [Rules] says of each rule where its threshold comes
// from and how strong the evidence is.
//
// # What is read
//
// Only what is in the posting counts: no item that is left out, no hiring
// guide, no comment, no code, no key of other programs. Headings and statements
// about equal opportunity are not read as wording; the title has checks of its
// own. A fact can stand in a field or in the text, as in a posting that was
// written elsewhere, so both are read before something is called missing. A text of
// under 60 words without a heading is a fragment: only the checks of words and
// figures look at it. If two findings are about the same bytes, the stronger
// stands, and a rule speaks once in a sentence.
//
// Each part is read in its language, by the rules that have phrases in it:
// English, German, French, Spanish, Dutch. A [Report] says for which part of the
// posting rules are lacking, and what was set aside as no part of it.
//
// # How a rule is added
//
// A [Rule] is one value in a file named after its ID, with its cases in
// testdata: texts in which it must find something, and texts in which it must
// not. Nothing else changes. A rule finds by phrases (the same words in another
// sense and the sentences that are fine go with them), or by a function of a
// part, of an amount of pay, of the title or of the whole document. A rule that
// a law can ask for names that demand; jurisdictions.yaml says whose law has it.
//
// # What it costs
//
// A part is read once: its findings and its facts are remembered under its
// source and what stands above it. After an edit only the parts that changed
// are read again.
//
// # House and law
//
// The rules of a [House] come from a configuration and are findings like others.
// A text suppresses a check with a reason, by ignore: in its front matter or by a
// comment ([ReadSuppressions]).
//
// The package changes no document and does not judge people: a finding says
// what a reader, a board or a law may object to, and a person decides. It gives
// no score and no legal advice.
package check
