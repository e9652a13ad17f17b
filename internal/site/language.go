package site

import (
	"cmp"
	"fmt"
	"strings"
	"time"

	"jobdraft/internal/posting"
)

// words are what a page says in a language beside the posting.
type words struct {
	tag                            string
	jobs, jobsAt                   string
	byField, byPlace, other, every string
	apply, applyAt, writeTo, until string
	closed, closedOn, none, posted string
	labels                         map[posting.Key]string
	workplaces                     map[string]string
	families                       map[string]string
	months                         string
	date                           string // of the day, the name of the month and the year
	first                          string // the first day of a month
}

// wordsOf finds the words of a language tag; false if it has none, and English
// stands in.
func wordsOf(tag string) (*words, bool) {
	language, _, _ := strings.Cut(strings.ToLower(tag), "-")
	for i := range languages {
		if languages[i].tag == language {
			return &languages[i], true
		}
	}
	return &languages[0], false
}

// day writes a date. English follows the market.
func (w *words) day(t time.Time, m posting.Market) string {
	if w.months == "" {
		return m.Date(t)
	}
	number := fmt.Sprint(t.Day())
	if t.Day() == 1 {
		number = cmp.Or(w.first, number)
	}
	return fmt.Sprintf(w.date, number, strings.Fields(w.months)[t.Month()-1], t.Year())
}

// label is the name of a field.
func (w *words) label(k posting.Key) string {
	if name := w.labels[k]; name != "" {
		return name
	}
	f, _ := posting.FieldOf(k)
	return f.Name
}

// family is the name of a field of work; what has no translation stays.
func (w *words) family(name string) string {
	if name == "" {
		return w.other
	}
	return cmp.Or(w.families[name], name)
}

// workplace is the name of a workplace; what has no translation stays.
func (w *words) workplace(value string) string {
	f, _ := posting.FieldOf("workplace")
	return cmp.Or(w.workplaces[value], f.ChoiceName(value))
}

// languages are the languages of the pages, the one that stands in first.
var languages = []words{
	{
		tag: "en", jobs: "Jobs", jobsAt: "Jobs at %s", byField: "By field", byPlace: "By place", other: "Other",
		every: "All jobs", apply: "How to apply", applyAt: "Apply at %s.", writeTo: "Write to %s.",
		until: "Apply by %s.", closed: "This job is closed.", closedOn: "Applications closed on %s.",
		none: "There are no open jobs at the moment.", posted: "posted %s",
	},
	{
		tag: "de", jobs: "Stellen", jobsAt: "Stellen bei %s", byField: "Nach Bereich", byPlace: "Nach Ort",
		other: "Weitere", every: "Alle Stellen", apply: "Bewerbung", applyAt: "Bewerben Sie sich unter %s.",
		writeTo: "Schreiben Sie an %s.", until: "Bewerbungsfrist: %s.", closed: "Diese Stelle ist nicht mehr ausgeschrieben.",
		closedOn: "Die Bewerbungsfrist endete am %s.", none: "Zurzeit sind keine Stellen offen.",
		posted: "veröffentlicht am %s",
		labels: map[posting.Key]string{
			"company": "Unternehmen", "location": "Ort", "workplace": "Arbeitsort", "type": "Art", "pay": "Gehalt",
			"hours": "Arbeitszeit", "schedule": "Schichten", "team": "Team", "reports-to": "Berichtet an", "start": "Beginn",
			"duration": "Dauer", "travel": "Reisen", "remote-from": "Remote aus", "sponsorship": "Visum",
			"posted": "Veröffentlicht", "closes": "Bewerbungsfrist",
		},
		workplaces: map[string]string{"onsite": "Vor Ort", "hybrid": "Hybrid", "remote": "Remote"},
		families: map[string]string{
			"Data and IT": "Daten und IT", "Finance": "Finanzen", "Health and education": "Gesundheit und Bildung",
			"Hospitality and service": "Gastgewerbe und Service", "Legal": "Recht", "Logistics": "Logistik",
			"Marketing": "Marketing", "People and operations": "Personal und Organisation",
			"Product and design": "Produkt und Design", "Sales and customers": "Vertrieb und Kunden",
			"Software": "Software", "Trades and construction": "Handwerk und Bau",
		},
		months: "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
		date:   "%s. %s %d",
	},
	{
		tag: "fr", jobs: "Offres d’emploi", jobsAt: "Offres d’emploi – %s", byField: "Par domaine", byPlace: "Par lieu",
		other: "Autres", every: "Toutes les offres", apply: "Pour postuler", applyAt: "Postulez sur %s.",
		writeTo: "Écrivez à %s.", until: "Date limite : %s.", closed: "Cette offre est close.",
		closedOn: "Les candidatures sont closes depuis le %s.", none: "Aucune offre pour le moment.", posted: "publiée le %s",
		labels: map[posting.Key]string{
			"company": "Entreprise", "location": "Lieu", "workplace": "Mode de travail", "type": "Contrat",
			"pay": "Rémunération", "hours": "Temps de travail", "schedule": "Horaires", "team": "Équipe",
			"reports-to": "Responsable", "start": "Début", "duration": "Durée", "travel": "Déplacements",
			"remote-from": "Télétravail depuis", "sponsorship": "Visa", "posted": "Publiée", "closes": "Date limite",
		},
		workplaces: map[string]string{"onsite": "Sur place", "hybrid": "Hybride", "remote": "Télétravail"},
		families: map[string]string{
			"Data and IT": "Données et informatique", "Finance": "Finance", "Health and education": "Santé et éducation",
			"Hospitality and service": "Hôtellerie, restauration et services", "Legal": "Juridique",
			"Logistics": "Logistique", "Marketing": "Marketing",
			"People and operations": "Ressources humaines et organisation", "Product and design": "Produit et design",
			"Sales and customers": "Vente et clientèle", "Software": "Logiciel",
			"Trades and construction": "Artisanat et bâtiment",
		},
		months: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
		date:   "%s %s %d", first: "1er",
	},
	{
		tag: "es", jobs: "Empleos", jobsAt: "Empleos en %s", byField: "Por área", byPlace: "Por lugar", other: "Otros",
		every: "Todos los empleos", apply: "Cómo presentar la candidatura", applyAt: "Presente su candidatura en %s.",
		writeTo: "Escriba a %s.", until: "Fecha límite: %s.", closed: "Esta oferta está cerrada.",
		closedOn: "El plazo terminó el %s.", none: "No hay ofertas en este momento.", posted: "publicada el %s",
		labels: map[posting.Key]string{
			"company": "Empresa", "location": "Lugar", "workplace": "Modalidad", "type": "Contrato", "pay": "Salario",
			"hours": "Jornada", "schedule": "Horario", "team": "Equipo", "reports-to": "Responsable", "start": "Inicio",
			"duration": "Duración", "travel": "Viajes", "remote-from": "Teletrabajo desde", "sponsorship": "Visado",
			"posted": "Publicada", "closes": "Fecha límite",
		},
		workplaces: map[string]string{"onsite": "Presencial", "hybrid": "Híbrido", "remote": "Teletrabajo"},
		families: map[string]string{
			"Data and IT": "Datos e informática", "Finance": "Finanzas", "Health and education": "Salud y educación",
			"Hospitality and service": "Hostelería y servicios", "Legal": "Jurídico", "Logistics": "Logística",
			"Marketing": "Marketing", "People and operations": "Personal y organización",
			"Product and design": "Producto y diseño", "Sales and customers": "Ventas y clientes", "Software": "Software",
			"Trades and construction": "Oficios y construcción",
		},
		months: "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
		date:   "%s de %s de %d",
	},
	{
		tag: "nl", jobs: "Vacatures", jobsAt: "Vacatures bij %s", byField: "Per vakgebied", byPlace: "Per plaats",
		other: "Overig", every: "Alle vacatures", apply: "Solliciteren", applyAt: "Solliciteer via %s.",
		writeTo: "Schrijf naar %s.", until: "Reageren kan tot en met %s.", closed: "Deze vacature is gesloten.",
		closedOn: "Reageren kon tot en met %s.", none: "Er zijn nu geen vacatures.", posted: "geplaatst op %s",
		labels: map[posting.Key]string{
			"company": "Bedrijf", "location": "Plaats", "workplace": "Werkplek", "type": "Dienstverband", "pay": "Salaris",
			"hours": "Uren", "schedule": "Rooster", "team": "Team", "reports-to": "Rapporteert aan", "start": "Start",
			"duration": "Duur", "travel": "Reizen", "remote-from": "Op afstand vanuit", "sponsorship": "Visum",
			"posted": "Geplaatst", "closes": "Reageren tot en met",
		},
		workplaces: map[string]string{"onsite": "Op locatie", "hybrid": "Hybride", "remote": "Op afstand"},
		families: map[string]string{
			"Data and IT": "Data en IT", "Finance": "Financiën", "Health and education": "Zorg en onderwijs",
			"Hospitality and service": "Horeca en dienstverlening", "Legal": "Juridisch", "Logistics": "Logistiek",
			"Marketing": "Marketing", "People and operations": "Personeel en organisatie",
			"Product and design": "Product en design", "Sales and customers": "Verkoop en klanten", "Software": "Software",
			"Trades and construction": "Techniek en bouw",
		},
		months: "januari februari maart april mei juni juli augustus september oktober november december",
		date:   "%s %s %d",
	},
}
