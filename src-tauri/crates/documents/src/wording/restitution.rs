//! The words of the letters that ask for a deposit back.

use crate::format;
use crate::papers::restitution::{Restitution, Rule, Step};
use crate::words::{Text, say};
use council::house_texts::HouseText;

/// Title of the file: names nobody.
pub(crate) fn about(data: &Restitution) -> String {
    let which = match data.step {
        Step::Keys { .. } => "Fin de location",
        Step::First => "Première demande",
        Step::Second { .. } => "Deuxième demande",
        Step::Notice { .. } => "Mise en demeure",
    };
    format!("{which} – restitution d’un dépôt de garantie, échéance du {}", format::date(data.due_on))
}

pub(crate) fn subject(data: &Restitution) -> Text {
    let address = &data.address;
    match &data.step {
        Step::Keys { .. } => say!("**Objet : fin de location – adresse et restitution du dépôt de garantie**"),
        Step::First => say!("**Objet : restitution du dépôt de garantie – {address}**", address = address),
        Step::Second { .. } => {
            say!("**Objet : deuxième demande – restitution du dépôt de garantie – {address}**", address = address)
        }
        Step::Notice { .. } => {
            say!("**Objet : mise en demeure – restitution du dépôt de garantie – {address}**", address = address)
        }
    }
}

pub(crate) fn reference(data: &Restitution) -> Option<Text> {
    match &data.step {
        Step::Keys { .. } => {
            let lease = data.leased_on.map_or_else(String::new, |day| format!(" – bail du {}", format::date(day)));
            Some(say!(
                "Logement : {address}{lease} – locataire : {tenant}",
                address = data.address,
                lease = lease,
                tenant = data.tenant
            ))
        }
        Step::Notice { registered, .. } => {
            let number = if registered.is_empty() { "………………………………" } else { registered };
            Some(say!("Lettre recommandée avec demande d’avis de réception n° {number}", number = number))
        }
        _ => None,
    }
}

const fn rule(rule: Rule) -> &'static str {
    match rule {
        Rule::Conform => "un mois après la remise des clés, l’état des lieux étant conforme",
        Rule::Usual => "deux mois après la remise des clés",
        Rule::SocialResidence => "quinze jours après la remise des clés, s’agissant d’une résidence sociale",
    }
}

/// The letter, one entry a paragraph.
pub(crate) fn body(data: &Restitution) -> Vec<Text> {
    match &data.step {
        Step::Keys { .. } => keys(data),
        Step::First => first(data),
        Step::Second { .. } => second(data),
        Step::Notice { .. } => notice(data),
    }
}

fn keys(data: &Restitution) -> Vec<Text> {
    let Step::Keys { keys, conform, new_address, paid_on, clause_on } = &data.step else { return Vec::new() };
    let given = say!(
        "Les clés du logement cité en référence vous ont été remises le {day}{keys}. L’état des lieux de sortie{conform} est joint.",
        day = format::date(data.keys_on),
        keys = keys.map_or_else(String::new, counted),
        conform = if *conform { ", conforme," } else { "" },
    );
    let home = match new_address {
        Some(address) => say!("Nouvelle adresse du locataire : {address}.", address = address),
        None => say!(
            "Le locataire élit domicile, pour cette restitution, à l’adresse {of_council}.",
            of_council = super::of(&data.to.council.name)
        ),
    };
    let paid = paid_on
        .map_or_else(String::new, |day| format!(", versé par {} le {},", data.to.council.name, format::date(day)));
    let clause =
        clause_on.map_or_else(String::new, |day| format!(", conformément à la clause signée le {}", format::date(day)));
    let account = say!(
        "Le dépôt de garantie de {amount}{paid} est à restituer sur le compte {account}{clause}.",
        amount = format::amount(data.amount),
        paid = paid,
        account = data.account,
        clause = clause,
    );
    vec![
        given,
        home.then(account),
        say!(
            "Sauf erreur de notre part, cette restitution est attendue au plus tard le **{due}** ({rule}).",
            due = format::weekday(data.due_on),
            rule = rule(data.rule)
        ),
        data.to.council.texts.say(HouseText::RestitutionKeys, &[]),
    ]
}

fn counted(keys: u16) -> String {
    if keys > 1 { format!(", en {keys} exemplaires") } else { ", en un exemplaire".to_owned() }
}

fn first(data: &Restitution) -> Vec<Text> {
    let collective =
        if data.collective { ", ou arrêté provisoire des charges dans la limite de 20 % du dépôt" } else { "" };
    vec![
        say!(
            "Sauf erreur ou paiement récent, nous n’avons pas reçu le dépôt de garantie de **{amount}**, attendu au plus tard le \
             {due} ({rule}).",
            amount = format::amount(data.amount),
            due = format::weekday(data.due_on),
            rule = rule(data.rule),
        ),
        say!(
            "Nous vous remercions de le verser sur le compte {account}. Si vous estimez devoir retenir une somme, merci de nous \
             adresser, ainsi qu’au locataire, le décompte et les justificatifs : états des lieux comparés, devis ou factures tenant \
             compte de la vétusté{collective}.",
            account = data.account,
            collective = collective,
        ),
        data.to.council.texts.say(HouseText::RestitutionCrossed, &[]),
    ]
}

fn second(data: &Restitution) -> Vec<Text> {
    let Step::Second { first_on, answer_by } = &data.step else { return Vec::new() };
    let penalty = data.penalty.map(|(periods, rent, all)| {
        say!(
            "Nous vous rappelons que, pour un bail d’habitation, la loi prévoit, à défaut de restitution dans les délais, une \
             majoration de 10 % du loyer mensuel en principal pour chaque période mensuelle commencée en retard (article 22 de la \
             loi du 6 juillet 1989). À la date de cette lettre : {periods} × 10 % × {rent} = {all}. Cette majoration revient au locataire.",
            periods = periods,
            rent = format::amount(rent),
            all = format::amount(all),
        )
    });
    let mut texts = vec![say!(
        "Notre lettre du {first} est restée sans réponse. La somme de **{amount}** était à restituer au plus tard le {due}.",
        first = format::date(*first_on),
        amount = format::amount(data.amount),
        due = format::weekday(data.due_on),
    )];
    texts.extend(penalty);
    let by = format::weekday(*answer_by);
    let fields = [
        ("COORDINATION_NOM", Some(&*data.coordination.name)),
        ("COORDINATION_TEL", Some(&*data.coordination.phone)),
        ("REPONSE_LIMITE_DATE", Some(&*by)),
    ];
    texts.push(data.to.council.texts.say(HouseText::RestitutionTalk, &fields));
    texts
}

fn notice(data: &Restitution) -> Vec<Text> {
    let Step::Notice { before: [first, second], conciliation, .. } = &data.step else { return Vec::new() };
    let council = &data.to.council.name;
    let mut texts = vec![
        say!(
            "Les clés du logement cité en objet vous ont été remises le {keys}. Le dépôt de garantie devait être restitué au plus tard \
             le {due}. Nos lettres des {first} et {second} sont restées sans effet.",
            keys = format::date(data.keys_on),
            due = format::weekday(data.due_on),
            first = format::date(*first),
            second = format::date(*second),
        ),
        say!(
            "Nous vous mettons en demeure de verser, **dans les quinze jours de la réception de cette lettre**, la somme de \
             **{amount}** sur le compte {account}, ou d’adresser dans le même délai le décompte et les justificatifs des sommes que \
             vous entendez retenir.",
            amount = format::amount(data.amount),
            account = data.account,
        ),
    ];
    texts.extend(data.penalty.map(|(_, _, all)| {
        say!(
            "À cette somme s’ajoute, au profit du locataire, la majoration prévue par l’article 22 de la loi du 6 juillet 1989, soit, \
             à ce jour, {all}.",
            all = format::amount(all)
        )
    }));
    texts.push(match conciliation {
        Some(address) => say!(
            "À défaut, le locataire et {council} se réservent de saisir la commission départementale de conciliation ({address}), dont \
             l’intervention est gratuite, puis, s’il le faut, le juge des contentieux de la protection.",
            council = council,
            address = address,
        ),
        None => say!(
            "À défaut, {council} se réserve de saisir la juridiction compétente.",
            council = council
        ),
    });
    let phone = [("COORDINATION_TEL", Some(&*data.coordination.phone))];
    texts.push(data.to.council.texts.say(HouseText::RestitutionAgreement, &phone));
    texts
}
