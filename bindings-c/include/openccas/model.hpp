#ifndef OPENCCAS_MODEL_HPP
#define OPENCCAS_MODEL_HPP

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "error.hpp"
#include "text.hpp"

namespace openccas {

/// An agent of a picture. Its texts and lists belong to the picture.
using Agent = ccas_agent;
/// A service group of a picture. Its texts belong to the picture.
using ServiceGroup = ccas_service_group;
/// A call of a picture. Its texts and lists belong to the picture.
using Call = ccas_call;
/// What a picture says of itself. Its texts belong to the picture.
using SnapshotInfo = ccas_snapshot_info;

/// What was known of the contact centre at one time. It does not change any more.
class Snapshot {
public:
    /// Takes over what `ccas_model_snapshot` gave.
    static Snapshot adopt(ccas_snapshot *snapshot) noexcept { return Snapshot(snapshot); }

    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;

    Snapshot(Snapshot &&other) noexcept : snapshot_(std::exchange(other.snapshot_, nullptr)) {}

    Snapshot &operator=(Snapshot &&other) noexcept {
        std::swap(snapshot_, other.snapshot_);
        return *this;
    }

    ~Snapshot() { ccas_snapshot_free(&snapshot_); }

    /// How far it goes, and how much there is in it.
    SnapshotInfo info() const { return get<SnapshotInfo>(ccas_snapshot_get_info); }

    /// The agents that are logged on.
    std::vector<Agent> agents() const {
        return all<Agent>(info().agent_count, ccas_snapshot_agent_at);
    }

    /// The agent with a record id; nothing if no such agent is logged on.
    std::optional<Agent> agent(std::int32_t rec_id) const {
        return find<Agent>(ccas_snapshot_agent, rec_id);
    }

    /// The service groups.
    std::vector<ServiceGroup> groups() const {
        return all<ServiceGroup>(info().group_count, ccas_snapshot_group_at);
    }

    /// The service group with a record id; nothing if there is none.
    std::optional<ServiceGroup> group(std::int32_t rec_id) const {
        return find<ServiceGroup>(ccas_snapshot_group, rec_id);
    }

    /// The calls at agents.
    std::vector<Call> calls() const {
        return all<Call>(info().call_count, ccas_snapshot_call_at);
    }

    /// The call that has an id, or had it; nothing if there is none.
    std::optional<Call> call(std::int32_t call_id) const {
        return find<Call>(ccas_snapshot_call, call_id);
    }

    /// How many of the answered calls of a service group had waited so long at most: up to 120
    /// seconds. Errors: `InvalidArgument`, also if there is no such group.
    std::uint64_t answered_within(std::int32_t group, std::chrono::seconds time) const {
        std::uint64_t count = 0;
        const auto seconds = std::clamp<std::int64_t>(
            time.count(), -1, std::numeric_limits<std::int32_t>::max());
        detail::check(ccas_snapshot_answered_within(snapshot_, group,
                                                    static_cast<std::int32_t>(seconds), &count));
        return count;
    }

    /// All that is in it as one JSON object.
    std::string json() const {
        detail::OwnedText json;
        detail::check(ccas_snapshot_json(snapshot_, json.place()));
        return std::string(json.view());
    }

private:
    explicit Snapshot(ccas_snapshot *snapshot) noexcept : snapshot_(snapshot) {}

    template <class Record, class Function, class... Arguments>
    Record get(Function function, Arguments... arguments) const {
        Record record{};
        record.struct_size = sizeof record;
        detail::check(function(snapshot_, arguments..., &record));
        return record;
    }

    template <class Record, class Function>
    std::vector<Record> all(std::size_t count, Function function) const {
        std::vector<Record> records;
        for (std::size_t index = 0; index < count; ++index) {
            records.push_back(get<Record>(function, index));
        }
        return records;
    }

    template <class Record, class Function>
    std::optional<Record> find(Function function, std::int32_t id) const {
        // A picture that was moved away is an error; one that has no such thing is an answer.
        info();
        Record record{};
        record.struct_size = sizeof record;
        return function(snapshot_, id, &record) == CCAS_OK ? std::optional(record) : std::nullopt;
    }

    ccas_snapshot *snapshot_;
};

/// A client's picture of the contact centre, kept up to date. `Client::model` gives it.
class Model {
public:
    /// Takes over what `ccas_model_open` gave.
    static Model adopt(ccas_model *model) noexcept { return Model(model); }

    Model(const Model &) = delete;
    Model &operator=(const Model &) = delete;

    Model(Model &&other) noexcept : model_(std::exchange(other.model_, nullptr)) {}

    Model &operator=(Model &&other) noexcept {
        std::swap(model_, other.model_);
        return *this;
    }

    ~Model() { ccas_model_free(&model_); }

    /// The picture as it is now. It costs little.
    Snapshot snapshot() const {
        ccas_snapshot *snapshot = nullptr;
        detail::check(ccas_model_snapshot(model_, &snapshot));
        return Snapshot::adopt(snapshot);
    }

    /// Waits until the picture is another one than when the model was made or last waited for;
    /// without limit if no time is given. False if the time is over. Errors: `Closed` when nothing
    /// will change any more.
    bool wait(std::optional<std::chrono::milliseconds> timeout = {}) {
        std::int32_t milliseconds = -1;
        if (timeout) {
            milliseconds = static_cast<std::int32_t>(std::clamp<std::int64_t>(
                timeout->count(), 0, std::numeric_limits<std::int32_t>::max()));
        }
        return detail::check(ccas_model_wait(model_, milliseconds)) != 0;
    }

private:
    explicit Model(ccas_model *model) noexcept : model_(model) {}

    ccas_model *model_;
};

}  // namespace openccas

#endif  // OPENCCAS_MODEL_HPP
