using System.Runtime.CompilerServices;

namespace Companion.Notebooks.Guards;

/// <summary>
/// The calls that <see cref="GuardRewriter"/> puts at the start of every loop and function of a cell, so that runaway
/// code can be ended without losing the kernel's state. It is public because cells call it.
/// </summary>
public static class RunGuard
{
    // Reading a clock in every iteration of a loop is expensive.
    private const int CallsPerLook = 1024;

    // The runtime's check guarantees at least 64 KB of free stack; this much of it may be used before the next check.
    private const nuint StackBetweenMeasures = 16 * 1024;

    // Volatile, or the compiler could read it only once before a loop.
    private static volatile bool _isStopped;
    private static long _deadline = long.MaxValue;
    private static int _calls;

    // Where a stack was last checked. No other thread's stack is close, because this one has at least 64 KB below.
    private static nuint _measured;

    /// <summary>Called at the start of a loop's body and before a jump.</summary>
    /// <exception cref="CellStoppedException">The cell must end.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Loop()
    {
        if (_isStopped)
        {
            End();
        }

        // In a browser no other thread can stop a cell.
        if (OperatingSystem.IsBrowser())
        {
            LookAtClock();
        }
    }

    /// <summary>Called at the start of a function.</summary>
    /// <exception cref="CellStoppedException">The cell must end.</exception>
    /// <exception cref="InsufficientExecutionStackException">
    /// Calls are nested so deeply that the process could crash.
    /// </exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    [SkipLocalsInit]
    public static unsafe void Call()
    {
        byte here;

        // The runtime's own check takes longer than a short function, so it is done once for many frames. In the
        // browser the stack grows in the other direction, and the check costs little compared with everything else.
        if (OperatingSystem.IsBrowser() || _measured - (nuint)(&here) > StackBetweenMeasures)
        {
            MeasureStack((nuint)(&here));
        }

        Loop();
    }

    /// <summary>
    /// Guards a member's initializer, which has no statements: the guard runs first, then the value is computed.
    /// </summary>
    /// <param name="guard">The result of <see cref="IsCalled"/>.</param>
    /// <param name="value">The initial value.</param>
    public static T Then<T>(bool guard, T value)
    {
        _ = guard;
        return value;
    }

    /// <summary><see cref="Call"/> as an expression.</summary>
    public static bool IsCalled()
    {
        Call();
        return true;
    }

    /// <summary>Whether the guards end running code.</summary>
    internal static bool IsStopped => _isStopped;

    /// <summary>What the guards do at present, for code that must leave it as it found it.</summary>
    internal static (bool IsStopped, long Deadline) State
    {
        get => (_isStopped, _deadline);
        set => (_isStopped, _deadline) = value;
    }

    /// <summary>Makes every guard end the cell from now on.</summary>
    internal static void Stop() => _isStopped = true;

    /// <summary>Lets the next cell run.</summary>
    /// <param name="limit">The time limit for a host where no other thread can stop the cell.</param>
    internal static void Reset(TimeSpan? limit)
    {
        _deadline = limit is { } time ? Environment.TickCount64 + (long)time.TotalMilliseconds : long.MaxValue;
        _isStopped = false;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void MeasureStack(nuint depth)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        _measured = depth;
    }

    private static void LookAtClock()
    {
        if ((++_calls & (CallsPerLook - 1)) == 0 && Environment.TickCount64 > _deadline)
        {
            _isStopped = true;
        }
    }

    private static void End() => throw new CellStoppedException();
}
