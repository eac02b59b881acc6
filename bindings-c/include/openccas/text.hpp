#ifndef OPENCCAS_TEXT_HPP
#define OPENCCAS_TEXT_HPP

#include <string>
#include <string_view>

#include "error.hpp"

namespace openccas::detail {

/// A text on its way to C, where a NUL would end it.
inline const char *text(const std::string &value, const char *name) {
    if (value.find('\0') != std::string::npos) {
        throw Error(ErrorKind::InvalidArgument, std::string(name) + " has a NUL in it");
    }
    return value.c_str();
}

/// One that may be left out: empty stands for that.
inline const char *optional_text(const std::string &value, const char *name) {
    return value.empty() ? nullptr : text(value, name);
}

/// A text that the library gives and that has to be freed.
class OwnedText {
public:
    OwnedText() = default;
    OwnedText(const OwnedText &) = delete;
    OwnedText &operator=(const OwnedText &) = delete;
    ~OwnedText() { ccas_string_free(&text_); }

    char **place() noexcept { return &text_; }
    std::string_view view() const noexcept { return text_ == nullptr ? "" : text_; }

private:
    char *text_ = nullptr;
};

}  // namespace openccas::detail

#endif  // OPENCCAS_TEXT_HPP
