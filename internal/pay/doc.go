// Package pay reads pay as people write it: "EUR 18 to 22 an hour",
// "$95,000-$120,000 a year", "80-100k", "4200 - 6000 EUR/month".
//
// It owns the rules by which such a text is read:
//
//   - A currency is a sign ($, £, C$), a code of ISO 4217 or a word (euros),
//     before or behind a figure; it holds for both ends of a range. A bare $ is
//     the US dollar; kr is the krone of several countries and names none.
//   - A point or comma with three digits behind it parts thousands, any other
//     the decimals. A k on one end holds for both where the other end would be
//     under 1,000: 80-100k is 80,000 to 100,000, and 90k-70 is 90,000 to 70,000.
//   - A period is what the text says (an hour, /month, p.a., annual); where it
//     says none, [Pay.Period] takes 10,000 and more for a year.
//   - "Up to", "from", "+" and "and up" leave an end open.
//   - [Pay.String] says all pay in the same words, which read as that pay.
//
// It is not for telling pay from other money in a text: what a figure is about
// is told by the words around it, which is internal/check's. Neither does it
// convert currencies or periods.
package pay
