//! What the person lives on, and what she pays and owes.

use crate::coded;

coded! {
    /// *Sens* of a line of money.
    pub enum MoneySide {
        /// Ressource.
        Resource = "resource",
        /// Charge.
        Charge = "charge",
        /// Dette.
        Debt = "debt",
    }
}

coded! {
    /// *Ressource*: a monthly income. Housing benefit is never one: it lowers the rent.
    pub enum IncomeKind {
        /// AAH.
        Aah = "aah",
        /// Supplement to the AAH (MVA, complément de ressources).
        AahSupplement = "aah_supplement",
        /// RSA.
        Rsa = "rsa",
        /// Disability pension.
        DisabilityPension = "disability_pension",
        /// ASI.
        Asi = "asi",
        /// Salary.
        Salary = "salary",
        /// Pay of sheltered work (ESAT).
        Esat = "esat",
        /// Prime d'activité.
        WorkBonus = "work_bonus",
        /// Unemployment benefit.
        Unemployment = "unemployment",
        /// Retirement pension.
        Retirement = "retirement",
        /// ASPA.
        Aspa = "aspa",
        /// Family benefits.
        FamilyBenefits = "family_benefits",
        /// Maintenance received.
        Maintenance = "maintenance",
        /// Something else.
        Other = "other",
    }
}

coded! {
    /// *Charge*: a monthly expense other than the rent examined.
    pub enum ChargeKind {
        /// Rent and charges of the present dwelling.
        PresentRent = "present_rent",
        /// Energy.
        Energy = "energy",
        /// Water.
        Water = "water",
        /// Insurance of the home.
        HomeInsurance = "home_insurance",
        /// Complementary cover.
        ComplementaryCover = "complementary_cover",
        /// Telephone and internet.
        Telephone = "telephone",
        /// Transport.
        Transport = "transport",
        /// Maintenance paid.
        MaintenancePaid = "maintenance_paid",
        /// Taxes.
        Taxes = "taxes",
        /// Repayment of debts.
        DebtRepayment = "debt_repayment",
        /// Cost of the protection measure.
        ProtectionFee = "protection_fee",
        /// Something else.
        Other = "other",
    }
}

coded! {
    /// *Dette*: what the person owes.
    pub enum DebtKind {
        /// Rent and rental charges.
        Rent = "rent",
        /// Energy and water.
        Utilities = "utilities",
        /// Credit.
        Credit = "credit",
        /// Something else.
        Other = "other",
    }
}

coded! {
    /// *Traitement de la dette*: what is under way about it.
    pub enum DebtPlan {
        /// Nothing yet.
        None = "none",
        /// A repayment plan agreed with the creditor.
        RepaymentPlan = "repayment_plan",
        /// An over-indebtedness file lodged.
        OverIndebtednessFiled = "over_indebtedness_filed",
        /// Measures of the over-indebtedness commission.
        OverIndebtednessPlan = "over_indebtedness_plan",
    }
}

coded! {
    /// *Droit ouvert*: a right whose end is to be watched.
    pub enum RightKind {
        /// RQTH.
        Rqth = "rqth",
        /// Orientation by the MDPH.
        MdphOrientation = "mdph_orientation",
        /// CSS.
        Css = "css",
        /// FSL asked for.
        Fsl = "fsl",
    }
}
