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
        /// Opens the vault.
        OpenVault = "open_vault",
        /// Tried a wrong passphrase before this opening.
        MissPassphrase = "miss_passphrase",
        /// Changes one's own passphrase.
        ChangePassphrase = "change_passphrase",
        /// Replaces a lost passphrase by means of the recovery sheet.
        ReplacePassphrase = "replace_passphrase",
        /// Replaces the recovery sheet.
        ReplaceSheet = "replace_sheet",
        /// Lets a further user in.
        AddUser = "add_user",
        /// Takes a user's access away.
        RemoveUser = "remove_user",
        /// Puts a backup in the place of the register.
        RestoreBackup = "restore_backup",
        /// Opens a backup beside the register, to prove that one could.
        DrillRestore = "drill_restore",
        /// Remove a record; it stays thirty days in the trash.
        RemoveRecord = "remove_record",
        /// Forget for good what has had its time in the trash or in the history.
        EmptyTrash = "empty_trash",
        /// Opens a paper in clear, to read or print it.
        OpenPaper = "open_paper",
        /// Saves a file in clear, outside the vault.
        SaveFile = "save_file",
        /// Saves the whole register in clear, outside the vault.
        ExportRegister = "export_register",
        /// Saves in clear, outside the vault, everything that is held on one person.
        ExportPerson = "export_person",
        /// Keeps a file with a record.
        AttachFile = "attach_file",
        /// Takes a file away from a record.
        DetachFile = "detach_file",
        /// Takes in rows of a file.
        Import = "import",
        /// Adds an application, and the person with it when she is new.
        AddApplication = "add_application",
        /// Changes a field of an application.
        ChangeApplication = "change_application",
        /// Changes a field of a person.
        ChangePerson = "change_person",
        /// Makes one of two records of the same person.
        MergePeople = "merge_people",
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
        /// Adds a dwelling and its places.
        AddDwelling = "add_dwelling",
        /// Changes a field of a dwelling.
        ChangeDwelling = "change_dwelling",
        /// Sets a rent from a day on.
        SetRent = "set_rent",
        /// Removes a rent set by mistake.
        RemoveRent = "remove_rent",
        /// Adds a kind of place.
        AddPlaceKind = "add_place_kind",
        /// Changes a kind of place.
        ChangePlaceKind = "change_place_kind",
        /// Adds a place to a dwelling.
        AddPlace = "add_place",
        /// Renames a place.
        RenamePlace = "rename_place",
        /// Gives a place back to the landlord.
        GivePlaceBack = "give_place_back",
        /// Notes works or a suspension.
        HoldPlace = "hold_place",
        /// Ends works or a suspension.
        EndHold = "end_hold",
        /// Declares a vacancy.
        DeclareVacancy = "declare_vacancy",
        /// Takes a vacancy back.
        WithdrawVacancy = "withdraw_vacancy",
        /// Notes that a proposal was sent.
        SendProposal = "send_proposal",
        /// Notes the answer to a proposal.
        NoteAnswer = "note_answer",
        /// Enters a person in a place.
        EnterPlace = "enter_place",
        /// Changes a field of a tenancy.
        ChangeTenancy = "change_tenancy",
        /// Notes a notice received.
        NoteNotice = "note_notice",
        /// Records that a person left.
        RecordExit = "record_exit",
        /// Notes that the keys were given back.
        NoteKeys = "note_keys",
        /// Settles the accounts of a tenancy.
        SettleTenancy = "settle_tenancy",
        /// Notes an absence.
        NoteAbsence = "note_absence",
        /// Ends an absence.
        EndAbsence = "end_absence",
        /// Notes that a tenancy was reviewed.
        NoteReview = "note_review",
        /// Notes the day an inventory was made.
        NoteInventory = "note_inventory",
        /// Changes what an inventory says.
        ChangeInventory = "change_inventory",
        /// Completes the inventory of an entry.
        CompleteInventory = "complete_inventory",
        /// Marks a step of an entry or of an exit as done, or not.
        MarkTenancyStep = "mark_tenancy_step",
        /// Opens a deposit.
        OpenDeposit = "open_deposit",
        /// Changes a field of a deposit.
        ChangeDeposit = "change_deposit",
        /// Enters a movement of a deposit.
        EnterMovement = "enter_movement",
        /// Agrees on the schedule of an advance.
        AgreeSchedule = "agree_schedule",
        /// Adds somebody else who pays a part of a deposit.
        AddDepositShare = "add_deposit_share",
        /// Notes that it was granted, or not.
        GrantDepositShare = "grant_deposit_share",
        /// Removes somebody who does not pay in the end.
        RemoveDepositShare = "remove_deposit_share",
        /// Writes a line of a note of wear.
        WriteWearLine = "write_wear_line",
        /// Removes a line of a note of wear.
        RemoveWearLine = "remove_wear_line",
        /// Agrees on a rate of wear.
        AgreeWearRate = "agree_wear_rate",
        /// Notes that a letter about a deposit was sent.
        NoteDepositLetter = "note_deposit_letter",
        /// Reverses a movement of a deposit.
        ReverseMovement = "reverse_movement",
        /// Transfers a deposit to another dwelling of the landlord.
        TransferDeposit = "transfer_deposit",
        /// Says which movements a line of a bank statement is.
        PointBankLine = "point_bank_line",
        /// Takes back what was pointed on a line.
        UnpointBankLine = "unpoint_bank_line",
        /// Says that a line is about something else, or takes that back.
        SetBankLineAside = "set_bank_line_aside",
        /// Closes a year of the deposits, and seals it.
        CloseYear = "close_year",
        /// Opens a closed year again.
        ReopenYear = "reopen_year",
        /// Adds an agreement.
        AddAgreement = "add_agreement",
        /// Changes a field of an agreement.
        ChangeAgreement = "change_agreement",
        /// Adds a party to an agreement.
        AddParty = "add_party",
        /// Notes that a party signed, or not.
        SignAgreement = "sign_agreement",
        /// Removes a party of an agreement.
        RemoveParty = "remove_party",
        /// Adds an official query.
        AddQuery = "add_query",
        /// Changes a field of an official query.
        ChangeQuery = "change_query",
        /// Adds an action to the plan.
        AddAction = "add_action",
        /// Changes a field of an action.
        ChangeAction = "change_action",
        /// Adds a milestone to an action.
        AddMilestone = "add_milestone",
        /// Changes a field of a milestone.
        ChangeMilestone = "change_milestone",
        /// Removes a milestone.
        RemoveMilestone = "remove_milestone",
        /// Writes news of an action.
        WriteNews = "write_news",
        /// Adds an individual situation.
        AddSituation = "add_situation",
        /// Changes a field of a situation.
        ChangeSituation = "change_situation",
        /// Says whom a situation is about, with her consent, or no longer.
        NameSituation = "name_situation",
        /// Writes what was agreed about a situation.
        WriteSituation = "write_situation",
        /// Brings a situation before a commission, under the person's file.
        BringSituation = "bring_situation",
        /// Finds that a sitting has no quorum: it is closed, and convened a second time.
        DeclareCarence = "declare_carence",
        /// Takes a decision between two sittings.
        TakeUrgentDecision = "take_urgent_decision",
        /// Notes what a sitting says of a decision taken in between.
        RatifyUrgentDecision = "ratify_urgent_decision",
        /// Notes what the committee of a landlord decided.
        NoteCaleol = "note_caleol",
        /// Keeps the scan of minutes that were signed.
        KeepSignedCopy = "keep_signed_copy",
        /// Adds a body.
        AddBody = "add_body",
        /// Changes a field of a body.
        ChangeBody = "change_body",
        /// Adds a seat to a body.
        AddMandate = "add_mandate",
        /// Changes a field of a mandate.
        ChangeMandate = "change_mandate",
        /// Fills a vacant seat.
        FillSeat = "fill_seat",
        /// Ends a mandate.
        EndMandate = "end_mandate",
        /// Plans a meeting.
        PlanMeeting = "plan_meeting",
        /// Changes a field of a meeting.
        ChangeMeeting = "change_meeting",
        /// Cancels a meeting.
        CancelMeeting = "cancel_meeting",
        /// Convenes the members.
        ConveneMeeting = "convene_meeting",
        /// Notes whether a member will come.
        NoteReply = "note_reply",
        /// Invites someone to one meeting.
        InviteGuest = "invite_guest",
        /// Marks a step of preparation as done, or not.
        MarkMeetingStep = "mark_meeting_step",
        /// Adds an item to an agenda.
        AddAgendaItem = "add_agenda_item",
        /// Changes a field of an item.
        ChangeAgendaItem = "change_agenda_item",
        /// Moves an item of an agenda.
        MoveAgendaItem = "move_agenda_item",
        /// Takes an item off an agenda.
        RemoveAgendaItem = "remove_agenda_item",
        /// Brings an item back that an earlier meeting carried over.
        BringBackItem = "bring_back_item",
        /// Opens a sitting.
        OpenSitting = "open_sitting",
        /// Notes the presence of a member.
        CallRoll = "call_roll",
        /// Notes that a member steps out of an item.
        StepOut = "step_out",
        /// Starts the examination of an item.
        StartItem = "start_item",
        /// Records what was decided of an item.
        RecordDecision = "record_decision",
        /// Takes back what was decided of an item.
        ClearDecision = "clear_decision",
        /// Carries over the items that remain.
        CarryOver = "carry_over",
        /// Closes a sitting, numbers its decisions and files what follows from them.
        CloseSitting = "close_sitting",
        /// Opens a sitting again before its minutes are sealed.
        ReopenSitting = "reopen_sitting",
        /// Adds something to be done.
        AddFollowUp = "add_follow_up",
        /// Marks something as done, or not.
        MarkFollowUp = "mark_follow_up",
        /// Rewrites a block of the minutes, or goes back to what the facts say.
        RewriteBlock = "rewrite_block",
        /// Marks the minutes as read over, or not.
        ReviewMinutes = "review_minutes",
        /// Seals the minutes.
        Seal = "seal",
        /// Writes what corrects sealed minutes.
        WriteCorrection = "write_correction",
        /// Removes what would have corrected sealed minutes.
        RemoveCorrection = "remove_correction",
        /// Seals what corrects sealed minutes.
        SealCorrection = "seal_correction",
        /// Adds a theme.
        AddTheme = "add_theme",
        /// Changes a field of a theme.
        ChangeTheme = "change_theme",
        /// Adds a venue.
        AddVenue = "add_venue",
        /// Changes a field of a venue.
        ChangeVenue = "change_venue",
        /// Plans a workshop.
        PlanWorkshop = "plan_workshop",
        /// Changes a field of a workshop.
        ChangeWorkshop = "change_workshop",
        /// Moves a workshop to another day or other hours.
        MoveWorkshop = "move_workshop",
        /// Takes a workshop to another state.
        SetWorkshopState = "set_workshop_state",
        /// Plans a workshop like another.
        RepeatWorkshop = "repeat_workshop",
        /// Invites a speaker.
        InviteSpeaker = "invite_speaker",
        /// Changes a field of a speaker.
        ChangeSpeaker = "change_speaker",
        /// Takes a speaker off a workshop.
        RemoveSpeaker = "remove_speaker",
        /// Notes that somebody announced herself to a workshop.
        Register = "register",
        /// Notes that somebody gave a seat up.
        CancelRegistration = "cancel_registration",
        /// Notes that somebody came.
        NoteAttendee = "note_attendee",
        /// Counts those who came without giving a name.
        CountAttendees = "count_attendees",
        /// Takes back a line of attendance.
        RemoveAttendance = "remove_attendance",
        /// Notes a questionnaire.
        NoteEvaluation = "note_evaluation",
        /// Corrects a questionnaire.
        CorrectEvaluation = "correct_evaluation",
        /// Takes back a questionnaire.
        RemoveEvaluation = "remove_evaluation",
        /// Ticks a step of a workshop, or takes the tick back.
        MarkWorkshopStep = "mark_workshop_step",
        /// Plans a workshop again on several days.
        PlanSeries = "plan_series",
        /// Moves a workshop and those of its series that follow it.
        MoveSeries = "move_series",
        /// Cancels a workshop and those of its series that follow it.
        CancelSeries = "cancel_series",
        /// Notes the figures of a season of before.
        SetPastSeason = "set_past_season",
        /// Forgets the names of those who announced themselves long ago.
        PurgeRegistrations = "purge_registrations",
        /// Sets the school holidays of a year.
        SetSchoolHolidays = "set_school_holidays",
        /// Sets a dated parameter.
        SetSetting = "set_setting",
    }
}

impl Act {
    /// Whether the act can never be undone: the closed list of acts that ask first.
    pub const fn is_final(self) -> bool {
        matches!(
            self,
            Self::FoundRegister
                | Self::ReplacePassphrase
                | Self::ReplaceSheet
                | Self::AddUser
                | Self::RemoveUser
                | Self::RestoreBackup
                | Self::PurgeRegistrations
                | Self::CloseYear
                | Self::ReopenYear
                | Self::Seal
                | Self::SealCorrection
        )
    }
}
