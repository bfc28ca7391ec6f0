"""How strong the tests made from a spec are: what paths cover, and what a Wp set would take."""
