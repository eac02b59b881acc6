//! The stream as a whole: configuration data, losses, other runs of the service.

use openccas_model::{Known, Picture};
use openccas_protocol::{Error, ErrorKind, Gap, Notice, emit};

use crate::support::{Teller, allocated, cleared, established, group, held, logon, readiness};

#[test]
fn it_tells_where_it_stands() {
    let mut teller = Teller::silent();
    assert_eq!((teller.picture.seq(), teller.picture.epoch()), (None, None));
    assert!(!teller.picture.is_complete() && !teller.picture.is_connected());
    teller.picture.set_connected(true);
    teller.seq = 7;
    teller.snapshot([logon(1), group(5)]);
    let picture = &teller.picture;
    assert_eq!((picture.seq(), picture.epoch()), (Some(7), Some("run 1")));
    assert!(picture.is_complete() && picture.is_connected());
    teller.tell(emit::Ready { rec_id: 1 }.body());
    assert_eq!(teller.picture.seq(), Some(8));
    teller.picture.notice(&Notice::Disconnected(Error::from(
        ErrorKind::ConnectionLost,
    )));
    assert!(!teller.picture.is_connected() && teller.picture.is_complete());
    teller.picture.notice(&Notice::Reconnected);
    assert!(teller.picture.is_connected());
}

#[test]
fn configuration_data_replace_the_picture_as_a_whole() {
    let mut teller = Teller::new();
    teller.tell(
        emit::LogonPhoneAgent {
            rec_id: 2,
            dn: "4002",
        }
        .body(),
    );
    teller.tell(allocated(1, 40, 3));
    teller.tell(established(1, 40, "070"));
    teller.picture.notice(&Notice::SnapshotBegin { seq: 50 });
    teller.seq = 50;
    teller.picture.apply(&teller.event(&logon(2), true));
    // Until they are complete, the picture is the old one, and says that there is more to know.
    assert!(!teller.picture.is_complete());
    assert_eq!(teller.calls(), ["40: 1 in Established"]);
    teller.picture.apply(&teller.event(&logon(4), true));
    teller.picture.apply(&teller.event(&group(5), true));
    teller
        .picture
        .apply(&teller.event(&emit::DataComplete.body(), true));
    let rec_ids: Vec<i32> = teller.picture.agents().map(|agent| agent.rec_id).collect();
    assert_eq!(rec_ids, [2, 4]);
    assert_eq!(teller.calls(), [""; 0]);
    assert_eq!(teller.agent(2).phone_agent, Known::Known(true));
    assert!(!teller.agent(2).work_known);
    assert_eq!(readiness(&teller.agent(2).voice), "Ready since ?");
    assert_eq!(teller.picture.group(5).unwrap().answered.count(), 1);
    assert!(teller.picture.is_complete());
}

#[test]
fn a_gap_makes_unknown_what_may_have_changed() {
    let mut teller = Teller::new();
    teller.tell(established(1, 40, "070"));
    teller.gap(Some(90));
    let agent = teller.agent(1);
    assert_eq!(agent.name.as_deref(), Some("Agent 1"));
    assert_eq!(readiness(&agent.voice), "Unknown since ?");
    assert_eq!(agent.groups, Known::Unknown);
    assert!(!agent.work_known && !agent.is_busy());
    assert_eq!(teller.calls(), [""; 0]);
    assert!(!teller.picture.is_complete());
    assert_eq!(teller.picture.gaps(), 1);
    teller.tell(held(1, 40, false));
    assert_eq!(teller.calls(), ["40: 1 ? Holding"]);
}

#[test]
fn what_it_has_it_passes_over() {
    let mut teller = Teller::new();
    teller.tell(established(1, 40, "070"));
    let before = teller.picture.clone();
    for seq in 1..=teller.seq {
        teller.seq = seq;
        let event = teller.event(&cleared(1, 40, true), false);
        teller.picture.apply(&event);
    }
    teller.picture.notice(&Notice::Gap(Gap {
        from: 1,
        to: Some(teller.seq),
    }));
    assert_eq!(teller.picture, before);
}

#[test]
fn another_run_of_the_service() {
    let mut teller = Teller::new();
    teller.tell(established(1, 40, "070"));
    teller.tell(cleared(1, 40, false));
    assert_eq!(teller.picture.finished().count(), 1);
    teller.restart();
    teller.gap(None);
    teller.snapshot([logon(1)]);
    assert_eq!(teller.picture.finished().count(), 0);
    assert_eq!(
        (teller.picture.epoch(), teller.picture.seq()),
        (Some("run 2"), Some(0))
    );
    teller.tell(emit::Ready { rec_id: 1 }.body());
    assert_eq!(teller.picture.seq(), Some(1));
    // Told by events alone it is the same.
    let mut teller = Teller::new();
    teller.tell(established(1, 40, "070"));
    teller.restart();
    teller.seq = 0;
    teller.tell(
        emit::NotReady {
            rec_id: 1,
            reason_id: -1,
            reason_string: "",
        }
        .body(),
    );
    assert_eq!(
        (teller.picture.epoch(), teller.picture.gaps()),
        (Some("run 2"), 1)
    );
    assert_eq!(teller.calls(), [""; 0]);
}

#[test]
fn events_without_notices_will_do() {
    let mut teller = Teller::new();
    teller.seq = 60;
    for body in [logon(8), emit::DataComplete.body()] {
        let event = teller.event(&body, true);
        teller.picture.apply(&event);
    }
    assert!(teller.picture.agents().map(|agent| agent.rec_id).eq([8]));
    // The one event that may come at any time.
    teller.picture.notice(&Notice::SnapshotBegin { seq: 60 });
    teller.tell(emit::ServiceDisconnect.body());
    assert!(!teller.picture.is_complete());
}

#[test]
fn no_finished_calls_if_none_are_wanted() {
    let mut teller = Teller::new();
    teller.picture = Picture::new().keep_finished(0);
    teller.tell(logon(1));
    teller.tell(established(1, 40, "070"));
    teller.tell(cleared(1, 40, false));
    assert_eq!(teller.picture.finished().count(), 0);
}
