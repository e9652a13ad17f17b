// Package pay reads pay as people write it: "EUR 18 to 22 an hour",
// "$95,000-$120,000 a year", "32 000 à 36 000 € brut par an", "4-6 lakh".
//
// It owns the grammar of such a text, in the languages of postings:
//
//   - A currency is a sign ($, £, C$), a code of ISO 4217 or a word (euros),
//     before or behind a figure; it holds for both ends of a range. A bare $ is
//     the US dollar; kr is the krone of several countries and names none.
//   - Thousands are parted by comma, point, apostrophe or space with three
//     digits behind it, or as India parts them; any other point or comma parts
//     the decimals. A k, lakh or 万 on one end holds for both if the other end
//     would be under 1,000: 80-100k is 80,000 to 100,000.
//   - Two ends are joined by any dash, or by to, up to, bis, tot, à, a, hasta.
//   - A unit is the word behind the figure (an hour, /month, p.a., pro Stunde) or
//     before it (hourly rate); if there is none, [Pay.Period] takes 10,000 and
//     more for a year.
//   - "Up to", "from", "+" and their like leave an end open.
//   - Steps of a scale, shares, dates and magnitudes ($10 trillion) are no pay. A
//     figure with words behind it that are not understood is not clear: better
//     no figure than a wrong one.
//   - [Pay.String] says all pay in the same words, which read as that pay.
//
// A text is taken apart into words, numbers and signs, so that nothing depends
// on how a character is coded.
//
// It is not for telling pay from other money in a text: the words around a
// figure tell what it is about, and they are internal/check's and
// internal/importer's. Neither does it convert currencies or periods.
package pay
