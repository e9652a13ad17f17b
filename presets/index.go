// Made from the roles by "go test ./internal/library -run Index -update". DO NOT EDIT.

package presets

// Index is what the lists show of each role.
var Index = []Role{
	{
		Path: "data/data-analyst.md", Title: "Data Analyst", Family: "Data and IT", First: "mid",
		Levels:  []Level{{"intern", "Data Analyst Intern"}, {"junior", "Junior Data Analyst"}, {"mid", "Data Analyst"}, {"senior", "Senior Data Analyst"}},
		Aliases: []string{"data analytics", "bi analyst", "business intelligence analyst", "reporting analyst", "analytics specialist", "product analyst", "insights analyst", "insight analyst", "sql analyst", "dashboard developer", "power bi analyst", "data anaylst"},
		Related: []string{"data-scientist", "data-engineer", "product-manager"},
	},
	{
		Path: "health/registered-nurse.md", Title: "Registered Nurse", Family: "Health and education", First: "junior",
		Levels:  []Level{{"junior", "Registered Nurse, New to Practice"}, {"mid", "Registered Nurse"}, {"senior", "Senior Registered Nurse"}, {"lead", "Charge Nurse"}},
		Aliases: []string{"rn", "staff nurse", "ward nurse", "hospital nurse", "charge nurse", "bedside nurse", "nursing"},
		Related: []string{"medical-assistant"},
	},
	{
		Path: "software/backend-engineer.md", Title: "Backend Engineer", Family: "Software", First: "intern",
		Levels:  []Level{{"intern", "Backend Engineer Intern"}, {"junior", "Junior Backend Engineer"}, {"mid", "Backend Engineer"}, {"senior", "Senior Backend Engineer"}, {"lead", "Lead Backend Engineer"}},
		Aliases: []string{"back-end developer", "backend developer", "backend dev", "back end", "server-side engineer", "server developer", "api developer", "api engineer", "backend software engineer", "microservices engineer"},
		Related: []string{"full-stack-engineer", "devops-engineer"},
	},
}
