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
        /// Adds an application, and the person with it when she is new.
        AddApplication = "add_application",
        /// Changes a field of an application.
        ChangeApplication = "change_application",
        /// Changes a field of a person.
        ChangePerson = "change_person",
        /// Records a consent.
        RecordConsent = "record_consent",
        /// Withdraws a consent: the sharing stops.
        WithdrawConsent = "withdraw_consent",
        /// Notes that a supporting paper was seen, or is not needed.
        NotePaper = "note_paper",
        /// Writes a note about a person.
        WriteNote = "write_note",
        /// Notes an exchange with or about a person.
        NoteExchange = "note_exchange",
        /// Adds a resource, a charge or a debt.
        AddMoneyLine = "add_money_line",
        /// Removes a resource, a charge or a debt.
        RemoveMoneyLine = "remove_money_line",
        /// Records a protection measure.
        AddProtection = "add_protection",
        /// Removes a protection measure.
        RemoveProtection = "remove_protection",
        /// Says who lives in the household.
        SetHousehold = "set_household",
        /// Says who stands beside the person.
        SetSupports = "set_supports",
        /// Pauses an application at the person's request.
        PauseApplication = "pause_application",
        /// Ends a pause.
        EndPause = "end_pause",
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
