//! The acts: everything a coordinator can do to the register.

use crate::coded;

coded! {
    /// *Acte*: the label of one writing of the register, in the journal and in the history.
    pub enum Act {
        /// Undoes an earlier act.
        Undo = "undo",
        /// Does again what was undone.
        Redo = "redo",
        /// Founds the register of a new council.
        FoundRegister = "found_register",
        /// Takes in rows of a file.
        Import = "import",
        /// Adds a commune.
        AddCommune = "add_commune",
        /// Adds or corrects the population of a commune.
        SetPopulation = "set_population",
        /// Adds an organisation.
        AddOrganisation = "add_organisation",
        /// Changes a field of an organisation.
        ChangeOrganisation = "change_organisation",
        /// Adds a contact.
        AddContact = "add_contact",
        /// Changes a field of a contact.
        ChangeContact = "change_contact",
        /// Gives a contact a role.
        GiveRole = "give_role",
        /// Ends a role of a contact.
        EndRole = "end_role",
    }
}

impl Act {
    /// Whether the act can never be undone: the closed list of acts that ask first.
    pub const fn is_final(self) -> bool {
        matches!(self, Self::FoundRegister)
    }
}
