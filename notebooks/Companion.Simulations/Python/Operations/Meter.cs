using Companion.Simulations.Settings;

namespace Companion.Simulations.Python.Operations;

/// <summary>Counts the work done against the limits.</summary>
internal sealed class Meter(EvaluationLimits limits)
{
    private long steps;
    private int depth;

    public EvaluationLimits Limits { get; } = limits;

    public void Step()
    {
        if (++steps > Limits.Steps)
        {
            throw new EvaluationStoppedException($"evaluation was stopped after {Limits.Steps} steps");
        }
    }

    /// <summary>Work in proportion to how much is copied or compared.</summary>
    public void Charge(long size)
    {
        steps += size / 32;
        Step();
    }

    /// <summary>Refuses a text that would be too long.</summary>
    public void CheckText(long length)
    {
        if (length > Limits.TextLength)
        {
            throw Errors.TooLarge();
        }

        steps += length / 256;
    }

    /// <summary>Refuses a collection that would have too many items.</summary>
    public void CheckItems(long count)
    {
        if (count > Limits.Items)
        {
            throw Errors.TooLarge();
        }

        Charge(count);
    }

    public void Enter()
    {
        if (
            ++depth > Limits.Depth
            || !System.Runtime.CompilerServices.RuntimeHelpers.TryEnsureSufficientExecutionStack()
        )
        {
            throw new EvaluationStoppedException($"evaluation was stopped {depth} levels deep");
        }
    }

    public void Leave() => depth--;
}
