// The COM object's shape: methods, the event object, texts, and what handlers throw.

#include <openccas_com.hpp>

#include "check.hpp"

#include <stdexcept>

namespace {

constexpr LONG AGENT = 101;

class Recorder : public CCASClient {
public:
    explicit Recorder(bool by_dispatch = false) : CCASClient(by_dispatch) {}
    ~Recorder() override { Close(); }

    HRESULT OnEvent(ICCASEvent *pEvent) override {
        LONG type = 0;
        CHECK(pEvent->GetType(&type) == S_OK);
        types.put(type);
        if (type == CCAS_BROADCAST_LOGON) {
            pEvent->AddRef();
            kept.put(pEvent);
        }
        if (type == CCAS_BROADCAST_DATA_COMPLETE) {
            throw std::runtime_error("out of paper");
        }
        return E_FAIL;
    }

    HRESULT OnDisconnect() override {
        LONG error = 0;
        std::wstring text;
        CHECK(GetLastErrorInfo(&error, &text) == S_OK);
        CHECK(error == CCAS_ERROR_SERVICE_SHUTDOWN && !text.empty());
        CHECK(Uninitialize() == S_OK);
        lost.put(true);
        throw 3;
    }

    Told<LONG> types;
    Told<ICCASEvent *> kept;
    Told<bool> lost;
};

std::wstring host_of(const openccas::Simulator &simulator) {
    return ccas_com::widen(simulator.host().c_str());
}

void an_application_from_connect_to_disconnect() {
    openccas::Simulator simulator;
    Recorder client;
    CHECK(client.ConnectWithDirectConnect(host_of(simulator).c_str(), simulator.port(), L"") ==
          E_FAIL);
    CHECK(client.Initialize() == S_OK && client.Initialize() == S_OK);
    CHECK(SUCCEEDED(client.ConnectWithDirectConnect(host_of(simulator).c_str(), simulator.port(),
                                                    nullptr)));
    while (client.types.next() != CCAS_BROADCAST_DATA_COMPLETE) {
    }
    simulator.log_off(static_cast<std::int32_t>(AGENT));
    CHECK(client.types.next() == CCAS_BROADCAST_LOGOFF);

    BSTR groups = nullptr;
    std::wstring same;
    CHECK(client.GetAgentServiceGroups(102, &groups) == S_OK);
    CHECK(client.GetAgentServiceGroups(102, &same) == S_OK);
    CHECK(same == groups && SysStringLen(groups) == same.size());
    SysFreeString(groups);
    LONG status = -1;
    CHECK(client.GetVoiceReadyStatus(102, &status) == S_OK && (status == 0 || status == 1));
    CHECK(client.GetVoiceReadyStatus(4242, &status) == E_FAIL);
    CHECK(client.GetVoiceReadyStatus(102, nullptr) == E_FAIL);
    VARIANT manager;
    VariantInit(&manager);
    CHECK(client.GetAgentCallManagerID(102, &manager) == S_OK && manager.vt == VT_I4);

    simulator.stop();
    CHECK(client.lost.next());
    CHECK(FAILED(client.SetVoiceReady(102)));
    ccas_stats stats = ccas_stats();
    stats.struct_size = sizeof stats;
    while (ccas_get_stats(client.Handle(), &stats) == CCAS_OK && stats.handler_failures < 2) {
        // The count follows the handler at once.
    }
    ICCASEvent *const event = client.kept.next();
    client.Close();
    CHECK(client.SetVoiceReady(102) == E_FAIL && client.Initialize() == E_FAIL);

    LONG number = 0;
    BSTR text = nullptr;
    CHECK(event->GetLongValue(L"RECID", &number) == S_OK && number > 0);
    CHECK(event->GetStringValue(L"recID", &text) == S_OK);
    CHECK(std::wstring(text) == std::to_wstring(number));
    SysFreeString(text);
    CHECK(event->GetLongValue(L"Name", &number) == E_FAIL);
    CHECK(event->GetStringValue(L"Nothing", &text) == E_FAIL);
    CHECK(event->GetStringValue(nullptr, &text) == E_FAIL);
    CHECK(event->AddRef() == 2 && event->Release() == 1 && event->Release() == 0);
    while (!client.kept.empty()) {
        client.kept.next()->Release();
    }
}

void dispatching() {
    openccas::Simulator simulator;
    Recorder client(true);
    client.Initialize();
    CHECK(SUCCEEDED(client.ConnectWithDirectConnect(host_of(simulator).c_str(), simulator.port(),
                                                    L"")));
    CHECK(client.types.empty());
    CHECK(client.Dispatch(60000) == S_OK);
    CHECK(!client.types.empty());
    while (!client.kept.empty()) {
        client.kept.next()->Release();
    }
}

void texts_survive_both_ways() {
    const std::string text = "Åsa \xF0\x9F\x93\x9E 5551234";
    CHECK(ccas_com::narrow(ccas_com::widen(text.c_str()).c_str()) == text);
    CHECK(ccas_com::narrow(nullptr).empty() && ccas_com::widen(nullptr).empty());
    const OLECHAR broken[] = {0xD800, L'a', 0};
    CHECK(ccas_com::narrow(broken) == "\xEF\xBF\xBD" "a");
    BSTR copy = SysAllocString(L"Åsa");
    CHECK(SysStringLen(copy) == 3 && std::wstring(copy) == L"Åsa");
    SysFreeString(copy);
    SysFreeString(nullptr);
    CHECK(SysAllocString(nullptr) == nullptr && SysStringLen(nullptr) == 0);
}

}  // namespace

int main() {
    an_application_from_connect_to_disconnect();
    dispatching();
    texts_survive_both_ways();
    return 0;
}
