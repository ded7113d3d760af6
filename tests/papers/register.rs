//! Every paper drawn from a register, through every tool.

use crate::conformity::holds_as;
use crate::quarter::{Quarter, drawn_on};
use council::library::PaperRequest;
use council::workshops::Season;

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
        PaperRequest::Programme { season: Season::of(drawn_on()) },
        PaperRequest::CommunePosters { season: Season::of(drawn_on()) },
        PaperRequest::SeasonReport { season: Season::of(drawn_on()) },
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
