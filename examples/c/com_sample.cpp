// The sample program of the COM object's documentation, handler by handler, with the COM object's
// header replaced by openccas_com.hpp.
//
//     com_sample HOST PORT [NETWORK_INTERFACE]
//
// The form is a console: the list box is the output, and the buttons are pressed by commands, one a
// line: connect, disconnect, clear, quit. With a network interface, or an empty one, it connects
// directly; without, by multicast, as the original.
//
// The handlers keep their names, the parameter names their spelling. What differs: types of calls
// follow the tables of the documentation, not the sample's older numbers, and its slips are mended:
// texts that it read into one variable and showed from another, GetLogValue, a message id that it
// showed before it was read.

#include "com_sample_events.hpp"

#include <atomic>
#include <cstdlib>

namespace {

/// What the sample has on its form: a button, or a field for text.
struct Control {
    std::atomic<bool> Enabled{true};
};

/// `Private WithEvents CCASCom As CCASClient`, and the form around it.
class Form : public CCASClient {
public:
    ~Form() override { Close(); }

    void Form_Load() { bDisconnect.Enabled = false; }

    void bInitialize_Click() {
        Initialize();
        if (txtServerName.empty() || txtServerPort == 0) {
            lstEvents.AddItem("A server and a port are needed");
            return;
        }
        lstEvents.Clear();
        lstEvents.AddItem("Attempting to connect to " + text_of(txtServerName) + " using port " +
                          std::to_string(txtServerPort) + "...");
        const HRESULT result =
            bDirect ? ConnectWithDirectConnect(txtServerName.c_str(), txtServerPort,
                                               txtInterface.c_str())
                    : Connect(txtServerName.c_str(), txtServerPort);
        if (SUCCEEDED(result)) {
            lstEvents.AddItem("Connected to server");
            return;
        }
        lstEvents.AddItem("Failed to connect to server");
        LONG lError = 0;
        std::wstring szError;
        GetLastErrorInfo(&lError, &szError);
        lstEvents.AddItem("Error = " + text_of(szError));
    }

    void bDisconnect_Click() {
        Uninitialize();
        disconnected();
    }

    void cmdClearEvents_Click() { lstEvents.Clear(); }

    HRESULT OnDisconnect() override {
        Uninitialize();
        disconnected();
        return S_OK;
    }

    HRESULT OnEvent(ICCASEvent *pEvent) override {
        LONG n = 0;
        pEvent->GetType(&n);
        if (n == CCAS_BROADCAST_DATA_COMPLETE) {
            bInitialize.Enabled = false;
            bDisconnect.Enabled = true;
            txtServer.Enabled = false;
        }
        lstEvents.AddItem("[OnEvent]");
        EventLines(lstEvents, pEvent).Add(n);
        return S_OK;
    }

    std::wstring txtServerName;
    LONG txtServerPort = 0;
    bool bDirect = false;
    std::wstring txtInterface;

    ListBox lstEvents;
    Control bInitialize;
    Control bDisconnect;
    /// The fields for the name and the port of the server.
    Control txtServer;

private:
    void disconnected() {
        lstEvents.Clear();
        lstEvents.AddItem("Disconnected");
        bDisconnect.Enabled = false;
        bInitialize.Enabled = true;
        txtServer.Enabled = true;
    }
};

/// Presses the button, or says that it cannot be pressed now.
void press(Form &form, const Control &button, void (Form::*click)()) {
    if (button.Enabled) {
        (form.*click)();
    } else {
        form.lstEvents.AddItem("Not now");
    }
}

}  // namespace

int main(int count, char **arguments) {
    if (count < 3) {
        std::cerr << "usage: " << arguments[0] << " HOST PORT [NETWORK_INTERFACE]\n";
        return EXIT_FAILURE;
    }
    Form form;
    form.Form_Load();
    form.txtServerName = wide_of(arguments[1]);
    form.txtServerPort = std::atoi(arguments[2]);
    form.bDirect = count > 3;
    form.txtInterface = wide_of(count > 3 ? arguments[3] : "");
    form.bInitialize_Click();
    for (std::string command; std::getline(std::cin, command) && command != "quit";) {
        if (command == "connect") {
            press(form, form.bInitialize, &Form::bInitialize_Click);
        } else if (command == "disconnect") {
            press(form, form.bDisconnect, &Form::bDisconnect_Click);
        } else if (command == "clear") {
            form.cmdClearEvents_Click();
        } else {
            form.lstEvents.AddItem("connect, disconnect, clear or quit");
        }
    }
    return EXIT_SUCCESS;
}
