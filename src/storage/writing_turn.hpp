#pragma once

#include <atomic>

namespace limber::storage {

/// Lets the history's own connection write before an import that is under way in another thread: the import
/// asks between two rows whether it is in the way, and takes back what it has changed so far if it is.
class WritingTurn {
public:
    /// Somebody writes, or wants to, as long as this lives.
    class Wish {
    public:
        explicit Wish(WritingTurn& turn)
            : m_turn{turn}
        {
            ++m_turn.m_wishes;
        }
        ~Wish()
        {
            --m_turn.m_wishes;
            m_turn.m_wishes.notify_all();
        }
        Wish(const Wish&) = delete;
        Wish& operator=(const Wish&) = delete;

    private:
        WritingTurn& m_turn;
    };

    [[nodiscard]] bool isWanted() const { return m_wishes != 0; }
    /// Until nobody wants to write.
    void await() const
    {
        for (int wishes = m_wishes; wishes != 0; wishes = m_wishes) {
            m_wishes.wait(wishes);
        }
    }

private:
    std::atomic<int> m_wishes{0};
};

} // namespace limber::storage
