//! The metrics as Prometheus reads them.

use std::fmt;

use prometheus_client::{
    collector::Collector,
    encoding::{DescriptorEncoder, EncodeCounterValue, EncodeGaugeValue, NoLabelSet, text::encode},
    metrics::MetricType,
    registry::{Registry, Unit},
};

use crate::{ServiceMonitor, ServiceStats};

/// What the text is, for the header of that name.
pub(super) const CONTENT_TYPE: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";

/// The metrics of a service, read when they are asked for.
#[derive(Debug)]
pub(super) struct Exposition {
    monitor: ServiceMonitor,
    registry: Registry,
}

impl Exposition {
    pub(super) fn new(monitor: ServiceMonitor) -> Self {
        let mut registry = Registry::with_prefix("openccas");
        registry.register_collector(Box::new(Reader(monitor.clone())));
        Self { monitor, registry }
    }

    pub(super) fn monitor(&self) -> &ServiceMonitor {
        &self.monitor
    }

    pub(super) fn text(&self) -> Result<String, fmt::Error> {
        let mut text = String::new();
        encode(&mut text, &self.registry)?;
        Ok(text)
    }
}

#[derive(Debug)]
struct Reader(ServiceMonitor);

impl Collector for Reader {
    fn encode(&self, encoder: DescriptorEncoder<'_>) -> fmt::Result {
        let stats = self.0.stats();
        let mut writer = Writer(encoder);
        writer.gauge(
            "serving",
            "Whether clients are let in: 1, or 0 while the service shuts down.",
            i64::from(self.0.is_serving()),
        )?;
        let time = self.0.time().as_millisecond();
        writer.gauges(
            "time",
            "Time in the contact centre, since 1970 UTC.",
            Some(&Unit::Seconds),
            // Of a double that counts seconds, milliseconds are exact for longer than anybody asks.
            [(NONE, time as f64 / 1000.0)],
        )?;
        sessions(&mut writer, &stats)?;
        traffic(&mut writer, &stats)?;
        rings(&mut writer, &stats)
    }
}

fn sessions(writer: &mut Writer<'_>, stats: &ServiceStats) -> fmt::Result {
    writer.gauges(
        "sessions",
        "Clients that are connected, by their mode.",
        None,
        [
            (
                [("mode", "direct")].as_slice(),
                stats.sessions.saturating_sub(stats.multicast_sessions),
            ),
            ([("mode", "multicast")].as_slice(), stats.multicast_sessions),
        ],
    )?;
    writer.gauge(
        "stalled_sessions",
        "Clients that have used up their credit while events wait for them.",
        stats.stalled_sessions,
    )?;
    writer.gauges(
        "queued",
        "What was put together for clients and waits for their sockets.",
        Some(&Unit::Bytes),
        [(NONE, stats.queued_bytes)],
    )?;
    writer.counter(
        "slow_consumers",
        "Clients that were disconnected because they took their events too slowly.",
        stats.slow_consumers,
    )?;
    let refusals = stats.refusals.iter();
    let refusals: Vec<_> = refusals
        .map(|(kind, count)| ([("kind", kind.name())], *count))
        .collect();
    writer.counters(
        "refusals",
        "Clients that were not let in, by the kind of error.",
        refusals
            .iter()
            .map(|(labels, count)| (labels.as_slice(), *count)),
    )
}

fn traffic(writer: &mut Writer<'_>, stats: &ServiceStats) -> fmt::Result {
    writer.counter(
        "events_published",
        "Events that the contact centre published.",
        stats.events_published,
    )?;
    writer.counter(
        "deliveries",
        "Events that were sent, counted for each client; configuration data included.",
        stats.deliveries,
    )?;
    writer.counter(
        "datagrams",
        "Datagrams that were sent by multicast.",
        stats.datagrams,
    )?;
    let failed = stats.requests_failed.iter();
    let outcomes: Vec<_> = std::iter::once(([("outcome", "succeeded")], stats.requests_succeeded))
        .chain(failed.map(|(kind, count)| ([("outcome", kind.name())], *count)))
        .collect();
    writer.counters(
        "requests",
        "Requests that were answered, by their outcome: succeeded, or the kind of error.",
        outcomes
            .iter()
            .map(|(labels, count)| (labels.as_slice(), *count)),
    )?;
    let answered: u64 = outcomes.iter().map(|(_, count)| count).sum();
    writer.gauge(
        "pending_requests",
        "Requests that have no answer yet, or never got one because the client went away.",
        stats.requests.saturating_sub(answered),
    )
}

fn rings(writer: &mut Writer<'_>, stats: &ServiceStats) -> fmt::Result {
    let tenants: Vec<String> = stats
        .views
        .iter()
        .map(|view| view.tenant_id.to_string())
        .collect();
    let labels: Vec<_> = tenants
        .iter()
        .map(|tenant| [("tenant", tenant.as_str())])
        .collect();
    let views = || {
        labels
            .iter()
            .map(|labels| labels.as_slice())
            .zip(&stats.views)
    };
    writer.gauges(
        "ring_events",
        "Events that are held for clients that are behind, by view: -1 is the host's.",
        None,
        views().map(|(labels, view)| (labels, view.ring_events)),
    )?;
    writer.gauges(
        "ring",
        "What those events take.",
        Some(&Unit::Bytes),
        views().map(|(labels, view)| (labels, view.ring_bytes)),
    )?;
    writer.gauges(
        "ring_fill_ratio",
        "Share of the room for them that is taken. Full is how it is once it has run a while.",
        None,
        views().map(|(labels, view)| (labels, f64::from(view.ring_fill) / 1000.0)),
    )
}

type Labels<'a> = &'a [(&'static str, &'a str)];

const NONE: Labels<'_> = &[];

/// Writes families of metrics, each with its labels.
struct Writer<'a>(DescriptorEncoder<'a>);

impl Writer<'_> {
    fn gauge(&mut self, name: &str, help: &str, value: impl EncodeGaugeValue) -> fmt::Result {
        self.gauges(name, help, None, [(NONE, value)])
    }

    fn gauges<'a>(
        &mut self,
        name: &str,
        help: &str,
        unit: Option<&Unit>,
        values: impl IntoIterator<Item = (Labels<'a>, impl EncodeGaugeValue)>,
    ) -> fmt::Result {
        let mut family = self
            .0
            .encode_descriptor(name, help, unit, MetricType::Gauge)?;
        for (labels, value) in values {
            if labels.is_empty() {
                family.encode_gauge(&value)?;
            } else {
                family.encode_family(&labels)?.encode_gauge(&value)?;
            }
        }
        Ok(())
    }

    fn counter(&mut self, name: &str, help: &str, value: u64) -> fmt::Result {
        self.counters(name, help, [(NONE, value)])
    }

    fn counters<'a>(
        &mut self,
        name: &str,
        help: &str,
        values: impl IntoIterator<Item = (Labels<'a>, impl EncodeCounterValue)>,
    ) -> fmt::Result {
        let mut family = self
            .0
            .encode_descriptor(name, help, None, MetricType::Counter)?;
        for (labels, value) in values {
            if labels.is_empty() {
                family.encode_counter::<NoLabelSet, _, u64>(&value, None)?;
            } else {
                family
                    .encode_family(&labels)?
                    .encode_counter::<NoLabelSet, _, u64>(&value, None)?;
            }
        }
        Ok(())
    }
}
