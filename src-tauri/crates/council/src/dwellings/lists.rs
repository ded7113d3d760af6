//! What a dwelling is like.

use crate::coded;

coded! {
    /// *Type de logement*.
    pub enum Typology {
        /// T1.
        T1 = "t1",
        /// T1 bis.
        T1Bis = "t1_bis",
        /// T2.
        T2 = "t2",
        /// T3.
        T3 = "t3",
        /// T4.
        T4 = "t4",
        /// T5 and more.
        T5 = "t5",
    }
}

coded! {
    /// *Titre d'occupation*: who is whose tenant.
    pub enum Title {
        /// The person is the landlord's tenant.
        DirectLease = "direct_lease",
        /// The council is the main tenant and sub-lets.
        SubLease = "sub_lease",
        /// Bail glissant.
        SlidingLease = "sliding_lease",
        /// Agreement on places in a residence.
        AgreedPlace = "agreed_place",
    }
}

coded! {
    /// *Chauffage*.
    pub enum Heating {
        /// Individuel au gaz.
        IndividualGas = "individual_gas",
        /// Individuel électrique.
        IndividualElectric = "individual_electric",
        /// Collectif.
        Collective = "collective",
        /// Réseau de chaleur.
        District = "district",
        /// Something else.
        Other = "other",
    }
}

coded! {
    /// *Classe énergétique*.
    pub enum EnergyClass {
        /// A.
        A = "A",
        /// B.
        B = "B",
        /// C.
        C = "C",
        /// D.
        D = "D",
        /// E.
        E = "E",
        /// F.
        F = "F",
        /// G.
        G = "G",
    }
}

coded! {
    /// *Équipement* of a dwelling.
    pub enum Equipment {
        /// Cuisine équipée.
        FittedKitchen = "fitted_kitchen",
        /// Cave.
        Cellar = "cellar",
        /// Balcon.
        Balcony = "balcony",
        /// Stationnement.
        Parking = "parking",
        /// Local à vélos.
        BicycleRoom = "bicycle_room",
        /// Interphone.
        Intercom = "intercom",
        /// Douche de plain-pied.
        LevelShower = "level_shower",
    }
}
