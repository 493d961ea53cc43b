using Companion.Python.Settings;

namespace Companion.Python.Operations;

/// <summary>Counts the work done against the limits.</summary>
internal sealed class Meter(EvaluationLimits limits)
{
    /// <summary>Removing an entry makes its dict or set look at each other one again; to be charged for each of them.</summary>
    public const long CostOfRemoval = 16;

    private long steps;
    private int pending;
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

    /// <summary>Work of which so many pieces make up a step.</summary>
    public void Charge(int pieces, int piecesOfStep)
    {
        pending += pieces;
        if (pending >= piecesOfStep)
        {
            steps += (pending / piecesOfStep) - 1;
            pending = 0;
            Step();
        }
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
