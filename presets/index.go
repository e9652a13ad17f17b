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
		Path: "data/data-scientist.md", Title: "Data Scientist", Family: "Data and IT", First: "mid",
		Levels:  []Level{{"intern", "Data Science Intern"}, {"junior", "Junior Data Scientist"}, {"mid", "Data Scientist"}, {"senior", "Senior Data Scientist"}, {"lead", "Lead Data Scientist"}},
		Aliases: []string{"data science", "datascientist", "applied scientist", "decision scientist", "statistician", "quantitative analyst", "predictive modeller", "predictive modeler", "statistical modeller", "ds", "data sceintist"},
		Related: []string{"data-analyst", "machine-learning-engineer", "data-engineer"},
	},
	{
		Path: "data/it-support-specialist.md", Title: "IT Support Specialist", Family: "Data and IT", First: "mid",
		Levels:  []Level{{"junior", "IT Support Technician"}, {"mid", "IT Support Specialist"}, {"senior", "Senior IT Support Specialist"}},
		Aliases: []string{"help desk", "helpdesk", "it support", "desktop support", "service desk", "it technician", "technical support", "tech support", "help desk technician", "service desk analyst", "first line support", "second line support", "computer support", "it helpdesk", "end user support"},
		Related: []string{"devops-engineer", "security-engineer", "customer-service-representative"},
	},
	{
		Path: "design/product-manager.md", Title: "Product Manager", Family: "Product and design", First: "mid",
		Levels:  []Level{{"junior", "Associate Product Manager"}, {"mid", "Product Manager"}, {"senior", "Senior Product Manager"}, {"lead", "Group Product Manager"}, {"manager", "Director of Product"}},
		Aliases: []string{"pm", "apm", "gpm", "product owner", "product management", "product lead", "head of product", "principal product manager", "technical product manager", "digital product manager", "software product manager", "product manger"},
		Related: []string{"product-designer", "engineering-manager", "data-analyst"},
	},
	{
		Path: "design/technical-writer.md", Title: "Technical Writer", Family: "Product and design", First: "mid",
		Levels:  []Level{{"junior", "Junior Technical Writer"}, {"mid", "Technical Writer"}, {"senior", "Senior Technical Writer"}},
		Aliases: []string{"tech writer", "technical author", "documentation writer", "documentation specialist", "documentation engineer", "docs writer", "api writer", "technical communicator", "information developer", "user assistance writer", "technical documentation", "manual writer"},
		Related: []string{"content-writer", "product-designer", "software-engineer"},
	},
	{
		Path: "health/registered-nurse.md", Title: "Registered Nurse", Family: "Health and education", First: "junior",
		Levels:  []Level{{"junior", "Registered Nurse, New to Practice"}, {"mid", "Registered Nurse"}, {"senior", "Senior Registered Nurse"}, {"lead", "Charge Nurse"}},
		Aliases: []string{"rn", "staff nurse", "ward nurse", "hospital nurse", "charge nurse", "bedside nurse", "nursing"},
		Related: []string{"medical-assistant"},
	},
	{
		Path: "office/recruiter.md", Title: "Recruiter", Family: "People and operations", First: "mid",
		Levels:  []Level{{"junior", "Junior Recruiter"}, {"mid", "Recruiter"}, {"senior", "Senior Recruiter"}},
		Aliases: []string{"talent acquisition", "talent acquisition specialist", "talent acquisition partner", "ta specialist", "sourcer", "talent sourcer", "headhunter", "recruitment consultant", "recruiting coordinator", "hr recruiter", "technical recruiter", "tech recruiter", "staffing specialist"},
		Related: []string{"hr-generalist", "sales-development-representative", "administrative-assistant"},
	},
	{
		Path: "sales/account-executive.md", Title: "Account Executive", Family: "Sales and customers", First: "mid",
		Levels:  []Level{{"junior", "Junior Account Executive"}, {"mid", "Account Executive"}, {"senior", "Senior Account Executive"}},
		Aliases: []string{"ae", "sales executive", "account exec", "sales representative", "sales rep", "b2b sales", "closer", "field sales", "inside sales", "enterprise sales", "saas sales", "territory sales"},
		Related: []string{"sales-development-representative", "customer-success-manager", "marketing-manager"},
	},
	{
		Path: "sales/customer-service-representative.md", Title: "Customer Service Representative", Family: "Sales and customers", First: "mid",
		Levels:  []Level{{"junior", "Junior Customer Service Representative"}, {"mid", "Customer Service Representative"}, {"lead", "Customer Service Team Lead"}},
		Aliases: []string{"csr", "customer service", "customer support", "customer care", "call center agent", "call centre agent", "contact center agent", "customer service agent", "customer service rep", "customer advisor", "help line", "live chat agent", "customer support specialist"},
		Related: []string{"customer-success-manager", "retail-sales-associate", "it-support-specialist", "administrative-assistant"},
	},
	{
		Path: "sales/customer-success-manager.md", Title: "Customer Success Manager", Family: "Sales and customers", First: "mid",
		Levels:  []Level{{"junior", "Associate Customer Success Manager"}, {"mid", "Customer Success Manager"}, {"senior", "Senior Customer Success Manager"}},
		Aliases: []string{"csm", "customer success", "client success manager", "customer success specialist", "account manager", "client manager", "client relationship manager", "onboarding manager", "onboarding specialist", "customer onboarding", "renewals manager"},
		Related: []string{"account-executive", "customer-service-representative", "product-manager"},
	},
	{
		Path: "sales/retail-sales-associate.md", Title: "Retail Sales Associate", Family: "Sales and customers", First: "mid",
		Levels:  []Level{{"junior", "Junior Retail Sales Associate"}, {"mid", "Retail Sales Associate"}, {"lead", "Shift Supervisor"}},
		Aliases: []string{"shop assistant", "store clerk", "cashier", "sales assistant", "sales associate", "store associate", "retail assistant", "retail associate", "retail worker", "sales clerk", "salesperson", "till operator", "key holder", "keyholder", "stock associate"},
		Related: []string{"customer-service-representative", "barista", "warehouse-associate"},
	},
	{
		Path: "software/backend-engineer.md", Title: "Backend Engineer", Family: "Software", First: "intern",
		Levels:  []Level{{"intern", "Backend Engineer Intern"}, {"junior", "Junior Backend Engineer"}, {"mid", "Backend Engineer"}, {"senior", "Senior Backend Engineer"}, {"lead", "Lead Backend Engineer"}},
		Aliases: []string{"back-end developer", "backend developer", "backend dev", "back end", "server-side engineer", "server developer", "api developer", "api engineer", "backend software engineer", "microservices engineer"},
		Related: []string{"full-stack-engineer", "devops-engineer"},
	},
}
