// The vendor's sample in C++, bound to the type library when it is compiled: it connects, shows who
// is logged on, dials a number for one of them, and ends when the call has begun.
//
//     agents.exe MACHINE PORT
//
// CCASComClient.h comes from crates/com/idl/CCASComClient.idl, by MIDL or widl; with Visual C++
// `#import "CCASComClient.dll" raw_interfaces_only` does the same.

#define INITGUID
#include <windows.h>

#include <ocidl.h>

#include <cstdio>
#include <cstdlib>
#include <cwchar>
#include <string>

#include "CCASComClient.h"

namespace {

enum : LONG { LOGON = 1, ORIGINATED = 7, DATA_COMPLETE = 35 };

// A text that is freed when it goes.
class Text {
  public:
    explicit Text(const wchar_t *text) : text_(SysAllocString(text)) {}
    Text() : text_(nullptr) {}
    Text(const Text &) = delete;
    Text &operator=(const Text &) = delete;
    ~Text() { SysFreeString(text_); }
    BSTR get() const { return text_; }
    BSTR *out() { return &text_; }

  private:
    BSTR text_;
};

struct Seen {
    LONG agent = 0;
    bool complete = false;
    bool begun = false;
};

// The handlers.
class Handlers final : public IDispatch {
  public:
    explicit Handlers(Seen &seen) : seen_(seen) {}

    HRESULT STDMETHODCALLTYPE QueryInterface(REFIID iid, void **object) override {
        if (iid == IID_IUnknown || iid == IID_IDispatch || iid == DIID__ICCASClientEvents) {
            *object = this;
            AddRef();
            return S_OK;
        }
        *object = nullptr;
        return E_NOINTERFACE;
    }
    // It lives on the stack of main, which outlives the object.
    ULONG STDMETHODCALLTYPE AddRef() override { return 2; }
    ULONG STDMETHODCALLTYPE Release() override { return 1; }

    HRESULT STDMETHODCALLTYPE GetTypeInfoCount(UINT *count) override {
        *count = 0;
        return S_OK;
    }
    HRESULT STDMETHODCALLTYPE GetTypeInfo(UINT, LCID, ITypeInfo **) override { return E_NOTIMPL; }
    HRESULT STDMETHODCALLTYPE GetIDsOfNames(REFIID, LPOLESTR *, UINT, LCID, DISPID *) override {
        return E_NOTIMPL;
    }
    HRESULT STDMETHODCALLTYPE Invoke(DISPID id, REFIID, LCID, WORD, DISPPARAMS *arguments,
                                     VARIANT *, EXCEPINFO *, UINT *) override {
        if (id == 2) {
            std::puts("disconnected");
            return S_OK;
        }
        if (id != 1 || arguments->cArgs != 1 || arguments->rgvarg[0].vt != VT_DISPATCH) {
            return DISP_E_MEMBERNOTFOUND;
        }
        ICCASEvent *event = nullptr;
        HRESULT got = arguments->rgvarg[0].pdispVal->QueryInterface(
            IID_ICCASEvent, reinterpret_cast<void **>(&event));
        if (FAILED(got)) {
            return got;
        }
        on_event(*event);
        event->Release();
        return S_OK;
    }

  private:
    void on_event(ICCASEvent &event) {
        LONG type = 0;
        event.GetType(&type);
        if (type == LOGON) {
            Text rec_id(L"RecID"), name(L"Name"), value;
            event.GetLongValue(rec_id.get(), &seen_.agent);
            event.GetStringValue(name.get(), value.out());
            std::printf("agent %ld is logged on: %ls\n", static_cast<long>(seen_.agent),
                        value.get());
        } else if (type == DATA_COMPLETE) {
            seen_.complete = true;
        } else if (type == ORIGINATED) {
            Text call_id(L"CALLID"), missing(L"NoSuchName");
            LONG call = 0;
            event.GetLongValue(call_id.get(), &call);
            std::printf("agent %ld has begun call %ld\n", static_cast<long>(seen_.agent),
                        static_cast<long>(call));
            seen_.begun = event.GetLongValue(missing.get(), &call) == E_FAIL;
        }
    }

    Seen &seen_;
};

// Handles messages until it is done, for ten seconds at most.
void wait_for(const bool &done) {
    const DWORD deadline = GetTickCount() + 10000;
    while (!done && static_cast<LONG>(deadline - GetTickCount()) > 0) {
        MsgWaitForMultipleObjectsEx(0, nullptr, 100, QS_ALLINPUT, MWMO_INPUTAVAILABLE);
        MSG message;
        while (PeekMessageW(&message, nullptr, 0, 0, PM_REMOVE)) {
            TranslateMessage(&message);
            DispatchMessageW(&message);
        }
    }
}

// What the object and the thread say of a call that failed.
void explain(ICCASClient &client, const char *what) {
    IErrorInfo *info = nullptr;
    Text words;
    if (GetErrorInfo(0, &info) == S_OK) {
        info->GetDescription(words.out());
        info->Release();
    }
    LONG code = 0;
    Text text;
    client.GetLastErrorInfo(&code, text.out());
    std::printf("%s fails: %ls\nerror %ld: %ls\n", what, words.get(), static_cast<long>(code),
                text.get());
}

int run(ICCASClient &client, const Seen &seen, const wchar_t *machine, long port) {
    Text number(L"5551003"), server(machine), interface_address;
    if (client.MakeCall(1, number.get()) != E_FAIL) {
        return EXIT_FAILURE;
    }
    explain(client, "MakeCall without a connection");
    client.Initialize();
    if (FAILED(client.ConnectWithDirectConnect(server.get(), port, interface_address.get()))) {
        explain(client, "ConnectWithDirectConnect");
        return EXIT_FAILURE;
    }
    wait_for(seen.complete);
    VARIANT manager;
    VariantInit(&manager);
    if (FAILED(client.GetAgentCallManagerID(seen.agent, &manager)) || manager.vt != VT_I4 ||
        client.GetVoiceReadyStatus(seen.agent, nullptr) != E_POINTER ||
        FAILED(client.MakeCall(seen.agent, number.get()))) {
        explain(client, "a request");
        return EXIT_FAILURE;
    }
    wait_for(seen.begun);
    client.Uninitialize();
    std::puts(seen.begun ? "done" : "nothing has begun");
    return seen.begun ? EXIT_SUCCESS : EXIT_FAILURE;
}

int with_client(const wchar_t *machine, long port) {
    ICCASClient *client = nullptr;
    HRESULT made = CoCreateInstance(CLSID_CCASClient, nullptr, CLSCTX_INPROC_SERVER,
                                    IID_ICCASClient, reinterpret_cast<void **>(&client));
    if (FAILED(made)) {
        std::printf("CCASClient is not registered: %#lx\n", static_cast<unsigned long>(made));
        return EXIT_FAILURE;
    }
    int code = EXIT_FAILURE;
    Seen seen;
    Handlers handlers(seen);
    IConnectionPointContainer *container = nullptr;
    IConnectionPoint *point = nullptr;
    DWORD cookie = 0;
    client->QueryInterface(IID_IConnectionPointContainer, reinterpret_cast<void **>(&container));
    if (container != nullptr &&
        SUCCEEDED(container->FindConnectionPoint(DIID__ICCASClientEvents, &point)) &&
        SUCCEEDED(point->Advise(&handlers, &cookie))) {
        code = run(*client, seen, machine, port);
        point->Unadvise(cookie);
    }
    if (point != nullptr) {
        point->Release();
    }
    if (container != nullptr) {
        container->Release();
    }
    client->Release();
    return code;
}

} // namespace

int wmain(int count, wchar_t **arguments) {
    if (count != 3) {
        std::puts("usage: agents.exe MACHINE PORT");
        return EXIT_FAILURE;
    }
    if (FAILED(CoInitializeEx(nullptr, COINIT_APARTMENTTHREADED))) {
        return EXIT_FAILURE;
    }
    const int code = with_client(arguments[1], std::wcstol(arguments[2], nullptr, 10));
    CoUninitialize();
    return code;
}
