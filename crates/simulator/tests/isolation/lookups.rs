//! Requests that ask about somebody.

use openccas_protocol::{Argument, ArgumentType, Error, ErrorKind, Method, OleDate, Outputs};
use openccas_simulator::Scenario;

use crate::{client::Client, owned::Owned};

/// Every logon id, extension and PIN there is leads to the tenant's own people, or nowhere.
pub(crate) async fn stay_at_home(desk: &mut Client, own: &Owned, all: &[std::sync::Arc<Owned>]) {
    for logon_id in all.iter().flat_map(|it| it.logon_ids.keys()) {
        let method = Method::GetAgentRecIdFromLogonId;
        let found = desk.call(method, &[Argument::Text(logon_id)]).await;
        let expected = own.logon_ids.get(logon_id).copied();
        assert_eq!(found.and_then(Outputs::long).ok(), expected, "{logon_id}");
    }
    for extension in all.iter().flat_map(|it| &it.extensions) {
        let extension = [Argument::Text(extension)];
        let found = desk.call(Method::GetPhoneAgentRecIdFromExtension, &extension);
        if let Ok(found) = found.await.and_then(Outputs::long) {
            assert!(own.agents.contains(&found), "{extension:?} is {found}'s");
        }
        let found = desk.call(Method::GetPhoneAgentServiceGroupId, &extension);
        if let Ok(found) = found.await.and_then(Outputs::long) {
            assert!(
                found <= 0 || own.groups.contains(&found),
                "{extension:?} has group {found}"
            );
        }
    }
    for tenant_id in all.iter().map(|it| it.tenant_id).chain([-1, 0, 99]) {
        let tenant = [Argument::Long(tenant_id)];
        let reasons = desk.call(Method::GetNotReadyReasons, &tenant).await;
        let refusal = reasons.err().map(|error| error.kind());
        let expected = (tenant_id != own.tenant_id).then_some(ErrorKind::UnknownTenant);
        assert_eq!(refusal, expected, "tenant {tenant_id}");
        if tenant_id == own.tenant_id {
            continue;
        }
        for pin in all.iter().flat_map(|it| &it.pins) {
            for method in [
                Method::LogonPhoneAgent,
                Method::LogoffPhoneAgent,
                Method::SetPhoneAgentReady,
                Method::SetPhoneAgentNotReady,
            ] {
                let refusal = desk
                    .call(method, &arguments(method, pin, tenant_id, 0))
                    .await;
                let kind = refusal.map_err(|error| error.kind());
                assert_eq!(kind, Err(ErrorKind::UnknownTenant), "{method:?}");
            }
        }
    }
}

/// The host is given the match of the lowest tenant.
pub(crate) async fn give_the_host_the_lowest_tenant(desk: &mut Client, scenario: &Scenario) {
    for agent in &scenario.agents {
        let same = scenario
            .agents
            .iter()
            .map(|it| (it.tenant_id, &it.logon_id, it.id));
        let phones = scenario.phone_agents.iter();
        let phones = phones.map(|it| (it.tenant_id, &it.logon_id, it.id));
        let lowest = same
            .chain(phones)
            .filter(|(_, logon_id, _)| **logon_id == agent.logon_id)
            .min();
        let logon_id = [Argument::Text(&agent.logon_id)];
        let found = desk.call(Method::GetAgentRecIdFromLogonId, &logon_id);
        let found = found.await.and_then(Outputs::long);
        assert_eq!(found.ok(), lowest.map(|(_, _, id)| id));
    }
}

/// Whatever is asked about somebody of another tenant, the answer is that to one who does not
/// exist: nobody can tell the two apart.
pub(crate) async fn tell_nothing(desk: &mut Client, own: &Owned, other: &Owned, stranger: i32) {
    for method in Method::ALL {
        let inputs = method.info().inputs;
        let about_an_agent = inputs.first().is_some_and(|it| it.name == "agent_rec_id");
        if method.is_lifecycle() || !about_an_agent {
            continue;
        }
        let of_stranger = arguments(method, "", own.tenant_id, stranger);
        let nobody = refusal(desk.call(method, &of_stranger).await, stranger);
        for agent in &other.agents {
            let of_agent = arguments(method, "", own.tenant_id, *agent);
            let foreign = refusal(desk.call(method, &of_agent).await, *agent);
            assert_eq!(foreign, nobody, "{method:?}");
        }
    }
}

/// An error without the number that it is about.
fn refusal(result: Result<Outputs, Error>, about: i32) -> (ErrorKind, String) {
    let error = result.unwrap_err();
    let message = error.message().replace(&about.to_string(), "N");
    (error.kind(), message)
}

/// Arguments that are as good as any.
fn arguments(method: Method, pin: &str, tenant_id: i32, agent_rec_id: i32) -> Vec<Argument<'_>> {
    let inputs = method.info().inputs.iter();
    inputs
        .map(|input| match (input.argument_type, input.name) {
            (ArgumentType::Long, "agent_rec_id") => Argument::Long(agent_rec_id),
            (ArgumentType::Long, "tenant_id") => Argument::Long(tenant_id),
            (ArgumentType::Long, _) => Argument::Long(1),
            (ArgumentType::Text, "pin") => Argument::Text(pin),
            (ArgumentType::Text, _) => Argument::Text("1"),
            (ArgumentType::Date, _) => Argument::Date(OleDate::from_days(40_000.0).unwrap()),
            (ArgumentType::Flag, _) => Argument::Flag(false),
            (other, name) => panic!("{name} is of a new type, {other:?}"),
        })
        .collect()
}
