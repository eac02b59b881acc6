// Checks that say where they failed, and waiting.

#ifndef CHECK_HPP
#define CHECK_HPP

#include <openccas.hpp>

#include <chrono>
#include <condition_variable>
#include <cstdlib>
#include <deque>
#include <iostream>
#include <mutex>
#include <string>

/// Ends the program, and says why, if something is not true.
#define CHECK(condition)                                                                          \
    do {                                                                                          \
        if (!(condition)) {                                                                       \
            std::cerr << __FILE__ << ':' << __LINE__ << ": not so: " << #condition << std::endl;  \
            std::abort();                                                                         \
        }                                                                                         \
    } while (0)

/// How long anything may take that has to happen.
constexpr std::chrono::seconds LONG_ENOUGH(60);

/// The kind of error that a function throws; `Internal` if it throws none.
template <class Function>
openccas::ErrorKind kind_of(Function function) {
    try {
        function();
    } catch (const openccas::Error &error) {
        return error.kind();
    }
    return openccas::ErrorKind::Internal;
}

/// What handlers tell the test, in order.
template <class Item>
class Told {
public:
    void put(Item item) {
        const std::lock_guard<std::mutex> lock(mutex_);
        items_.push_back(std::move(item));
        changed_.notify_all();
    }

    Item next() {
        std::unique_lock<std::mutex> lock(mutex_);
        const bool came = changed_.wait_for(lock, LONG_ENOUGH, [&] { return !items_.empty(); });
        CHECK(came);
        Item item = std::move(items_.front());
        items_.pop_front();
        return item;
    }

    bool empty() {
        const std::lock_guard<std::mutex> lock(mutex_);
        return items_.empty();
    }

private:
    std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<Item> items_;
};

#endif  // CHECK_HPP
