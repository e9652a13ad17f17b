// Package gazetteer knows the names of countries, of their states and provinces,
// and of large cities.
//
// It owns the tables of such names: which words are a place, and which country a
// place is in if the words can mean no other. It does not take texts apart;
// internal/export and internal/importer do.
package gazetteer
