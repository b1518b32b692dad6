// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <variant>
#include <vector>

namespace samverkan {

// A column of small numbers, one for each row, in one byte each as long as that is enough, else two,
// else four. 0 is "no value".
class Codes
{
public:
    void append(std::uint32_t code)
    {
        if (code > m_most)
            widen(code);
        std::visit([code](auto &codes) { codes.push_back(static_cast<typename std::decay_t<decltype(codes)>::value_type>(code)); },
                   m_codes);
    }
    std::uint32_t at(std::size_t row) const
    {
        return std::visit([row](const auto &codes) { return std::uint32_t(codes[row]); }, m_codes);
    }
    void set(std::size_t row, std::uint32_t code)
    {
        if (code > m_most)
            widen(code);
        std::visit([=](auto &codes) { codes[row] = static_cast<typename std::decay_t<decltype(codes)>::value_type>(code); },
                   m_codes);
    }
    std::size_t size() const
    {
        return std::visit([](const auto &codes) { return codes.size(); }, m_codes);
    }
    // Calls `work` with the vector as it is, for loops over many rows.
    template<typename Work>
    void visit(Work &&work) const
    {
        std::visit(std::forward<Work>(work), m_codes);
    }

private:
    void widen(std::uint32_t code)
    {
        m_most = code > 0xFFFF ? 0xFFFFFFFF : 0xFFFF;
        std::visit([this](const auto &old) {
            if (m_most == 0xFFFF)
                m_codes = std::vector<std::uint16_t>(old.begin(), old.end());
            else
                m_codes = std::vector<std::uint32_t>(old.begin(), old.end());
        }, std::variant<std::vector<std::uint8_t>, std::vector<std::uint16_t>, std::vector<std::uint32_t>>(std::move(m_codes)));
    }

    std::uint32_t m_most = 0xFF;
    std::variant<std::vector<std::uint8_t>, std::vector<std::uint16_t>, std::vector<std::uint32_t>> m_codes;
};

} // namespace samverkan
