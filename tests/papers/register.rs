//! Every paper drawn from a register, through every tool.

use crate::conformity::holds_as;
use crate::quarter::{Quarter, drawn_on};
use crate::tools;
use crate::world::{before, day};
use council::library::PaperRequest;
use council::settings::SettingKey;

#[test]
fn the_papers_of_a_quarter_are_archives() {
    let mut quarter = Quarter::new();
    quarter.tell();
    let Quarter { held, next, workshop, .. } = quarter;
    for request in [
        PaperRequest::Convocations { meeting: next },
        PaperRequest::Agenda { meeting: held },
        PaperRequest::Attendance { meeting: next },
        PaperRequest::Minutes { meeting: held },
        PaperRequest::Letters { meeting: held },
        PaperRequest::WorkshopAttendance { workshop },
        PaperRequest::Poster { workshop },
        PaperRequest::Emergency,
        PaperRequest::SittingFile { meeting: held },
        PaperRequest::Presentations { meeting: held },
        PaperRequest::Invitations { meeting: held },
        PaperRequest::DecisionsRecord { meeting: held },
        PaperRequest::Extracts { meeting: held },
        PaperRequest::DecisionsRegister { year: 2026 },
        PaperRequest::PlacesTable,
        PaperRequest::DepositsState,
        PaperRequest::Programme { workshop },
        PaperRequest::Handover,
    ] {
        for file in quarter.world.desk.office.papers(request, drawn_on()).unwrap().files {
            let ready = file.ready().unwrap();
            let is_short = matches!(request, PaperRequest::Convocations { .. });
            assert!(!is_short || ready.card.pages == 1, "a short convocation keeps its slip on its page");
            holds_as(
                &format!("register-{}", ready.card.file_name.trim_end_matches(".pdf")),
                &ready.pdf,
                &ready.card.reading,
            );
        }
    }
}

#[test]
fn every_paper_of_an_example_says_that_it_is_one() {
    let mut quarter = Quarter::new();
    quarter.tell();
    let (held, next, workshop) = (quarter.held, quarter.next, quarter.workshop);
    let office = &mut quarter.world.desk.office;
    for request in [
        PaperRequest::Convocations { meeting: next },
        PaperRequest::Agenda { meeting: held },
        PaperRequest::Attendance { meeting: next },
        PaperRequest::Minutes { meeting: held },
        PaperRequest::Letters { meeting: held },
        PaperRequest::WorkshopAttendance { workshop },
        PaperRequest::Questionnaire { workshop },
        PaperRequest::Poster { workshop },
        PaperRequest::Emergency,
        PaperRequest::SittingFile { meeting: held },
        PaperRequest::DecisionsRecord { meeting: held },
        PaperRequest::PlacesTable,
        PaperRequest::WindowTest,
    ] {
        let behind = |office: &secretariat::Office| {
            let pdf = office.papers(request, drawn_on()).unwrap().files[0].to_pdf().unwrap();
            tools::text(&tools::keep("behind", &pdf)).contains("EXEMPLE")
        };
        assert!(!behind(office), "{request:?}");
        office.set_setting(&before(), SettingKey::Specimen, "yes", day(2020, 1, 1)).unwrap();
        assert!(behind(office), "{request:?}");
        office.set_setting(&before(), SettingKey::Specimen, "", day(2020, 1, 1)).unwrap();
    }
}
