//! The words of an answer to an official query about a person.

use super::sentence;
use crate::format;
use crate::papers::query_answer::QueryAnswer;
use crate::words::{Text, say};
use council::house_texts::HouseText;

/// Title of the file: names nobody.
pub(crate) fn about(data: &QueryAnswer) -> String {
    format!("Réponse à une interpellation du {}", format::date(data.asked_on))
}

pub(crate) fn subject(data: &QueryAnswer) -> Text {
    say!("**Objet : votre message du {day}**", day = format::date(data.asked_on))
}

/// The letter, one entry a paragraph.
pub(crate) fn body(data: &QueryAnswer) -> Vec<Text> {
    let texts = &data.to.council.texts;
    let (asked_on, about) = (format::date(data.asked_on), super::of(&data.about));
    let name = sentence(&data.to.council.name);
    let local = data.local_number.as_ref().map_or_else(String::new, |number| format!("{number} ; "));
    let advice = Some(data.advice.trim()).filter(|advice| !advice.is_empty()).map_or_else(
        || Text::marked("Voici qui appeler dès maintenant."),
        |advice| say!("Voici ce que vous pouvez faire dès maintenant : {advice}", advice = advice),
    );
    vec![
        texts.say(HouseText::QueryThanks, &[("INTERPELLATION_DATE", Some(&asked_on)), ("OBJET_NEUTRE", Some(&about))]),
        texts.say(HouseText::Silence, &[("CONSEIL_NOM", Some(&name))]),
        advice.then(say!(
            "En cas de danger immédiat : le 15, le 17, le 18 ou le 112. Pour une personne qui va mal : {local}le 3114, jour et \
             nuit.",
            local = local
        )),
        texts.say(
            HouseText::QueryFollow,
            &[
                ("COORDINATION_NOM", Some(&data.coordination.name)),
                ("COORDINATION_TEL", Some(&data.coordination.phone)),
            ],
        ),
    ]
}
