//! The closed lists of a deposit.

use crate::coded;

coded! {
    /// *Mode de prise en charge* of a deposit.
    pub enum DepositMode {
        /// The council pays for the tenant (tiers-payeur).
        ThirdPartyPayer = "third_party_payer",
        /// The council is the main tenant and pays its own deposit.
        MainTenant = "main_tenant",
        /// Avance remboursable: a loan to the person.
        RepayableAdvance = "repayable_advance",
        /// Garantie autonome, in place of a deposit (loi 89-462, art. 22-1-1).
        AutonomousGuarantee = "autonomous_guarantee",
    }
}

coded! {
    /// *Mouvement* of a deposit. Each has its direction; the amount is always positive.
    pub enum DepositEntryKind {
        /// Reprise of an older file: what was paid before the register.
        Opening = "opening",
        /// Engagement.
        Engaged = "engaged",
        /// Versement au bailleur.
        Paid = "paid",
        /// Complément.
        ToppedUp = "topped_up",
        /// Transfert vers un autre logement of the same landlord.
        TransferredOut = "transferred_out",
        /// Transfert reçu from another dwelling.
        TransferredIn = "transferred_in",
        /// Remboursement par la personne.
        Repaid = "repaid",
        /// Restitution par le bailleur.
        Returned = "returned",
        /// Retenue.
        Withheld = "withheld",
        /// Pénalité de retard received.
        LatePenalty = "late_penalty",
        /// Annulation de l'engagement.
        Cancelled = "cancelled",
        /// Passage en perte.
        WrittenOff = "written_off",
    }
}

coded! {
    /// *Motif de retenue*.
    pub enum WithholdingReason {
        /// Loyers et charges impayés.
        Arrears = "arrears",
        /// Dégradations.
        Damage = "damage",
        /// Régularisation de charges.
        ChargesAdjustment = "charges_adjustment",
        /// Clés ou badges non rendus.
        Keys = "keys",
        /// Ménage, débarras.
        Cleaning = "cleaning",
        /// Something else.
        Other = "other",
    }
}

coded! {
    /// *Situation du dépôt*: derived from its entries and a day, never stored.
    pub enum DepositStatus {
        /// Engagé.
        Engaged = "engaged",
        /// Versé.
        Paid = "paid",
        /// En restitution.
        Returning = "returning",
        /// À rendre à la personne.
        OwedToPerson = "owed_to_person",
        /// Restitué.
        Returned = "returned",
        /// Restitué partiellement.
        PartlyReturned = "partly_returned",
        /// Retenu.
        Withheld = "withheld",
        /// En litige.
        Disputed = "disputed",
        /// Remboursé par la personne.
        Repaid = "repaid",
        /// Transféré.
        Transferred = "transferred",
        /// Annulé.
        Cancelled = "cancelled",
        /// Passé en perte.
        WrittenOff = "written_off",
    }
}

coded! {
    /// *Financeur* of a deposit.
    pub enum Financier {
        /// Le conseil.
        Council = "council",
        /// La personne.
        Tenant = "tenant",
        /// Son mandataire, on the protected account.
        Mandatary = "mandatary",
        /// Avance Loca-Pass.
        LocaPass = "loca_pass",
        /// FSL accès.
        Fsl = "fsl",
        /// CCAS.
        Ccas = "ccas",
        /// Visale: a guarantee of the rent, not a deposit.
        Visale = "visale",
    }
}
