//! The words of what the treasurer signs.

use super::treasury;
use crate::format;
use crate::papers::treasurer_report::TreasurerPaper;
use crate::words::{Text, say};
use council::Balance;

pub(crate) const TITLE: &str = "État du trésorier : dépôts de garantie";
pub(crate) const OUTSIDE: &str = "Dépôts versés";
pub(crate) const PROMISED: &str = "Engagements (hors bilan)";
pub(crate) const LANDLORD: &str = "Bailleur";
pub(crate) const BEFORE: &str = "Ouverture";
pub(crate) const PAID: &str = "Versé, repris";
pub(crate) const TRANSFERRED: &str = "Transferts";
pub(crate) const RETURNED: &str = "Restitué";
pub(crate) const WITHHELD: &str = "Retenu";
pub(crate) const LOST: &str = "Perdu";
pub(crate) const AFTER: &str = "Clôture";
pub(crate) const ENGAGED: &str = "Engagé";
pub(crate) const CANCELLED: &str = "Annulé";
pub(crate) const KEPT: &str = "Honoré";
pub(crate) const TOTAL: &str = "Total";
pub(crate) const MENTION: &str = "Ouverture, plus ce qui est versé ou repris, plus ou moins les transferts, moins ce qui est restitué, retenu \
    ou perdu : le compte tombe juste à chaque ligne. « Restitué » compte aussi ce que les personnes ont remboursé. Un mouvement annulé plus \
    tard compte en sens inverse dans la période de son annulation.";

/// Title of the file.
pub(crate) fn about(data: &TreasurerPaper) -> String {
    format!("{TITLE}, {}", treasury::period(data.report.period).to_lowercase())
}

pub(crate) fn footer(data: &TreasurerPaper) -> String {
    let period = &data.report.period;
    let seal = data.closed.as_ref().map(|(_, head)| format!(" – scellé {head}")).unwrap_or_default();
    format!(
        "État du trésorier du {} au {}{seal} – page {{page}} / {{pages}}",
        format::short(period.from),
        format::short(period.to)
    )
}

pub(crate) fn subtitle(data: &TreasurerPaper) -> Text {
    Text::plain(&treasury::period(data.report.period))
}

/// An amount that may go either way; nothing is a dash.
pub(crate) fn amount(balance: Balance) -> String {
    match balance.get() {
        0 => "–".to_owned(),
        cents if cents < 0 => format!("−{}", format::sum(cents.unsigned_abs())),
        cents => format::sum(cents.unsigned_abs()),
    }
}

pub(crate) fn sentences(data: &TreasurerPaper) -> Vec<Text> {
    let total = &data.report.total;
    let told = |balance: Balance| match balance.get() {
        0 => format::sum(0),
        _ => amount(balance),
    };
    let mut texts = vec![say!(
        "Le Conseil avait {before} dehors à l’ouverture ; il en a **{after}** à la clôture, et {promised} promis qui ne sont pas encore \
         versés. La période compte {movements}.",
        before = told(total.outside_before),
        after = told(total.outside_after),
        promised = told(total.promised_after),
        movements = match data.report.movements {
            0 => "aucun mouvement".to_owned(),
            1 => "un mouvement".to_owned(),
            more => format!("{} mouvements", format::thousands(more)),
        },
    )];
    if total.penalties.get() != 0 {
        texts.push(say!(
            "Les bailleurs ont versé {penalties} de pénalités de retard, qui ne soldent aucun dépôt.",
            penalties = told(total.penalties)
        ));
    }
    texts.extend(data.closed.as_ref().map(|(on, head)| {
        say!(
            "L’exercice a été **clos le {on}** ; ses chiffres et ses mouvements sont scellés sous l’empreinte {head}.",
            on = format::date(*on),
            head = head.as_str()
        )
    }));
    texts
}

pub(crate) fn signatures() -> Vec<Text> {
    vec![Text::plain("Le trésorier, date et signature"), Text::plain("La présidence, date et signature")]
}
