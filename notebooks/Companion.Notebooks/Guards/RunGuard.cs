using System.Runtime.CompilerServices;

namespace Companion.Notebooks.Guards;

/// <summary>
/// What <see cref="GuardRewriter"/> puts at the head of every loop and function of a cell, so that runaway code ends with
/// the state of the kernel kept. It is public for the cells' sake.
/// </summary>
public static class RunGuard
{
    // A clock is dear where it is asked in every round of a loop.
    private const int CallsPerLook = 1024;

    // The runtime's measure leaves at least 64 KB below it; this much of them may be used before it is asked again.
    private const nuint StackBetweenMeasures = 16 * 1024;

    // Volatile, or the compiler would look once before a loop and not again.
    private static volatile bool isStopped;
    private static long deadline = long.MaxValue;
    private static int calls;

    // Where a stack was measured last. No other thread's stack is near: at least 64 KB of this one lie below.
    private static nuint measured;

    /// <summary>At the head of a loop's body and before a jump.</summary>
    /// <exception cref="CellStoppedException">The cell is to end.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Loop()
    {
        if (isStopped)
        {
            End();
        }

        // No other thread can stop a cell there.
        if (OperatingSystem.IsBrowser())
        {
            LookAtClock();
        }
    }

    /// <summary>At the head of a function.</summary>
    /// <exception cref="CellStoppedException">The cell is to end.</exception>
    /// <exception cref="InsufficientExecutionStackException">The calls are nested so deeply that the process is in danger.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    [SkipLocalsInit]
    public static unsafe void Call()
    {
        byte here;

        // The runtime's own measure takes longer than a short function does, so it is asked once for many frames. In the
        // browser the stack grows the other way, and asking is cheap beside all else.
        if (OperatingSystem.IsBrowser() || measured - (nuint)(&here) > StackBetweenMeasures)
        {
            MeasureStack((nuint)(&here));
        }

        Loop();
    }

    /// <summary>Guards the initializer of a member, which has no statements: the guard comes first, then the value.</summary>
    /// <param name="guard">The answer of <see cref="IsCalled"/>.</param>
    /// <param name="value">The initial value.</param>
    public static T Then<T>(bool guard, T value)
    {
        _ = guard;
        return value;
    }

    /// <summary><see cref="Call"/> where an expression is needed.</summary>
    public static bool IsCalled()
    {
        Call();
        return true;
    }

    /// <summary>Whether the guards end whatever runs.</summary>
    internal static bool IsStopped => isStopped;

    /// <summary>From now on every guard ends the cell.</summary>
    internal static void Stop() => isStopped = true;

    /// <summary>Lets the next cell run.</summary>
    /// <param name="limit">How long it may run in a host where no other thread can stop it.</param>
    internal static void Reset(TimeSpan? limit)
    {
        deadline = limit is { } time ? Environment.TickCount64 + (long)time.TotalMilliseconds : long.MaxValue;
        isStopped = false;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void MeasureStack(nuint depth)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        measured = depth;
    }

    private static void LookAtClock()
    {
        if ((++calls & (CallsPerLook - 1)) == 0 && Environment.TickCount64 > deadline)
        {
            isStopped = true;
        }
    }

    private static void End() => throw new CellStoppedException();
}
