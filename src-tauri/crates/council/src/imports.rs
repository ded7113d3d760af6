//! What files bring into the register: what they fill, what is wrong with a row, why the register leaves one out.

use crate::coded;

coded! {
    /// *Import*: what a file fills.
    pub enum ImportTarget {
        /// Communes and their populations.
        Communes = "communes",
        /// Dwellings and their places.
        Dwellings = "dwellings",
        /// Applications, and the people who make them.
        Applications = "applications",
        /// Workshops that were held, or that an agenda plans.
        Workshops = "workshops",
        /// School holidays.
        SchoolHolidays = "school_holidays",
        /// Public holidays, to check those that are computed.
        PublicHolidays = "public_holidays",
        /// The lines of a bank statement.
        BankStatement = "bank_statement",
    }
}

coded! {
    /// *Champ* that a column of a file may fill.
    pub enum ImportField {
        /// INSEE code.
        Insee = "insee",
        /// Name of a commune, of a holiday.
        Name = "name",
        /// Postcode.
        Postcode = "postcode",
        /// Municipal population.
        Municipal = "municipal",
        /// Total population.
        Total = "total",
        /// Reference of a dwelling.
        Reference = "reference",
        /// Landlord.
        Landlord = "landlord",
        /// Commune where it lies or happens.
        Commune = "commune",
        /// Number and street.
        Street = "street",
        /// Building, staircase.
        Complement = "complement",
        /// Size of a dwelling: what it is, or what is wished.
        Typology = "typology",
        /// Area.
        Area = "area",
        /// Floor.
        Floor = "floor",
        /// Whether there is a lift.
        Lift = "lift",
        /// Whether it is reached without a step.
        StepFree = "step_free",
        /// Rent without charges.
        Rent = "rent",
        /// Charges.
        Charges = "charges",
        /// Who is whose tenant.
        Occupation = "occupation",
        /// Kind of place.
        PlaceKind = "place_kind",
        /// Number of places.
        Places = "places",
        /// Civility.
        Civility = "civility",
        /// Name in use.
        FamilyName = "family_name",
        /// Name at birth.
        BirthName = "birth_name",
        /// Given name.
        GivenName = "given_name",
        /// Day of birth.
        BirthOn = "birth_on",
        /// Commune where a person lives.
        Residence = "residence",
        /// Telephone.
        Phone = "phone",
        /// E-mail address.
        Email = "email",
        /// Day a request was first received.
        ReceivedOn = "received_on",
        /// Service that sent the person.
        Referrer = "referrer",
        /// Communes wished.
        WishedCommunes = "wished_communes",
        /// Highest rent.
        RentMax = "rent_max",
        /// Number of the request for social housing.
        Nud = "nud",
        /// Day that number expires.
        NudExpiresOn = "nud_expires_on",
        /// What is asked.
        Request = "request",
        /// Day of a workshop, of a holiday.
        OnDay = "on_day",
        /// Title of a workshop.
        Title = "title",
        /// Theme of a workshop.
        Theme = "theme",
        /// When it starts.
        Starts = "starts",
        /// When it ends.
        Ends = "ends",
        /// Where it is held.
        Venue = "venue",
        /// Who speaks.
        Speakers = "speakers",
        /// How many came.
        Attended = "attended",
        /// Zone of school holidays.
        Zone = "zone",
        /// First day of a run of days.
        FromOn = "from_on",
        /// The day after its last.
        UntilOn = "until_on",
        /// Whom holidays are for.
        Audience = "audience",
        /// The identity an agenda gave an event.
        Uid = "uid",
        /// What is said of it.
        Description = "description",
        /// Whether it was called off.
        CalledOff = "called_off",
        /// What a bank says of a line.
        Label = "label",
        /// How much, with its sign.
        Amount = "amount",
        /// How much leaves.
        Debit = "debit",
        /// How much comes.
        Credit = "credit",
    }
}

coded! {
    /// *Anomalie*: why a cell, or a row, cannot go in.
    pub enum Problem {
        /// The field is required and the cell is empty.
        Missing = "missing",
        /// The row holds more cells than there are headers: a separator slipped into a text.
        ExtraCells = "extra_cells",
        /// An earlier row of the file says the same thing.
        Repeated = "repeated",
        /// Longer than the field holds.
        TooLong = "too_long",
        /// Not a day as `22/11/2026`.
        NotADay = "not_a_day",
        /// A day the calendar does not have, as 29/02/2027.
        NoSuchDay = "no_such_day",
        /// Not a time as `18h30`.
        NotATime = "not_a_time",
        /// An hour that clocks skip when summer time starts.
        NoSuchHour = "no_such_hour",
        /// A repetition that is not understood.
        UnknownRule = "unknown_rule",
        /// Every date of the event is among those it leaves out.
        AllLeftOut = "all_left_out",
        /// The end comes before the start.
        EndsBeforeStart = "ends_before_start",
        /// Not an amount as `1 234,56 €`.
        NotAnAmount = "not_an_amount",
        /// Not a whole number, or a negative one.
        NotANumber = "not_a_number",
        /// A number beyond what the field holds.
        OutOfRange = "out_of_range",
        /// Neither yes nor no.
        NotYesNo = "not_yes_no",
        /// Not ten digits from 0.
        NotAPhone = "not_a_phone",
        /// Not an e-mail address.
        NotAnEmail = "not_an_email",
        /// Not five digits.
        NotAPostcode = "not_a_postcode",
        /// Not an INSEE code.
        NotAnInsee = "not_an_insee",
        /// Not the eighteen signs of a request for social housing.
        NotANud = "not_a_nud",
        /// Not a value of the list.
        NotInList = "not_in_list",
    }
}

coded! {
    /// *Ligne non placée*: why the register cannot take a row that reads well.
    pub enum Unplaced {
        /// No commune of the register bears the name.
        UnknownCommune = "unknown_commune",
        /// No kind of place of the register bears the name.
        UnknownKind = "unknown_kind",
        /// A dwelling bears the reference already.
        KnownReference = "known_reference",
        /// The register knows somebody of that name, and no day of birth tells them apart.
        KnownPerson = "known_person",
        /// Another row of the file is about the same person.
        RepeatedPerson = "repeated_person",
        /// The request would be received after today.
        InTheFuture = "in_the_future",
        /// A workshop of that day and that title, or of that agenda, is in the register already.
        KnownWorkshop = "known_workshop",
        /// Another row of the file is about the same workshop.
        RepeatedWorkshop = "repeated_workshop",
        /// The hours lie across midnight, or in the hour clocks skip.
        NoSuchHours = "no_such_hours",
        /// The day is no public holiday of the whole country.
        NotAHoliday = "not_a_holiday",
    }
}

coded! {
    /// *Remarque* about a row that goes in.
    pub enum Remark {
        /// The register knows somebody who may be the same person.
        Resembles = "resembles",
        /// A commune wished is not in the register: its name is kept as a wish to be near.
        UnknownWish = "unknown_wish",
        /// No hour is given: 18 h to 20 h is put.
        HoursAssumed = "hours_assumed",
        /// No theme is recognised: the workshop is to be sorted.
        ThemeToSort = "theme_to_sort",
        /// The commune of the venue is not in the register: the venue is kept with the objectives.
        PlaceKeptAside = "place_kept_aside",
        /// A repetition that goes on was followed for two years, or five hundred times.
        RepetitionCut = "repetition_cut",
    }
}
