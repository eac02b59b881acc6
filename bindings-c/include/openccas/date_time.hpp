#ifndef OPENCCAS_DATE_TIME_HPP
#define OPENCCAS_DATE_TIME_HPP

#include <cstdio>
#include <string>

#include "error.hpp"

namespace openccas {

/// A date and time of day in wall-clock time of the contact centre, whose zone
/// `Client::get_time_zone` tells. COM: `DATE`.
struct DateTime {
    int year = 0;
    /// 1 to 12.
    int month = 0;
    /// 1 to 31.
    int day = 0;
    int hour = 0;
    int minute = 0;
    int second = 0;

    /// As an OLE automation date: days since 30 December 1899. Throws `InvalidArgument` if there is
    /// no such date, or if it is before the year 1900 or after 9999.
    double ole() const {
        check();
        // Months from March on: a leap day is the last day of such a year.
        const int years = month > 2 ? year : year - 1;
        const int months = month > 2 ? month - 3 : month + 9;
        const int days = 365 * years + years / 4 - years / 100 + years / 400 +
                         (153 * months + 2) / 5 + day - 1;
        const int from_1899_12_30 = days - 693'899;
        return from_1899_12_30 + (hour * 3600 + minute * 60 + second) / 86'400.0;
    }

    /// As in `2026-01-05T08:00:00`. Throws as `ole`.
    std::string text() const {
        check();
        char text[32];
        std::snprintf(text, sizeof text, "%04d-%02d-%02dT%02d:%02d:%02d", year % 10'000,
                      month % 100, day % 100, hour % 100, minute % 100, second % 100);
        return text;
    }

private:
    void check() const {
        const int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
        const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
        const bool exists = year >= 1900 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 &&
                            day <= lengths[month - 1] + (leap && month == 2 ? 1 : 0) && hour >= 0 &&
                            hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 60;
        if (!exists) {
            throw Error(ErrorKind::InvalidArgument, "there is no such date and time");
        }
    }
};

}  // namespace openccas

#endif  // OPENCCAS_DATE_TIME_HPP
