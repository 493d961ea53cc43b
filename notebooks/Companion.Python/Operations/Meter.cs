namespace Companion.Python.Operations;

/// <summary>Counts the work against the limits.</summary>
internal sealed class Meter
{
    private const int VisitsOfStep = 16;
    private const int CharactersOfStep = 256;
    private const int StepsOfException = 32;

    /// <summary>
    /// Removing an entry makes its dict or set check all the others again; charge this for each of them.
    /// </summary>
    public const long CostOfRemoval = 16;

    private long _steps;
    private int _pending;
    private int _depth;

    public Meter(EvaluationLimits limits)
    {
        Limits = limits;
        Keys = new KeyComparer(this);
    }

    public EvaluationLimits Limits { get; }

    /// <summary>Compares and hashes the keys of dicts and sets, and counts the work.</summary>
    public KeyComparer Keys { get; }

    public void Step()
    {
        if (++_steps > Limits.Steps)
        {
            throw new EvaluationStoppedException($"evaluation was stopped after {Limits.Steps} steps");
        }
    }

    /// <summary>Counts work in proportion to how much is copied or compared.</summary>
    public void Charge(long size)
    {
        _steps += size / 32;
        Step();
    }

    /// <summary>Counts work, where a step consists of the given number of pieces.</summary>
    public void Charge(int pieces, int piecesOfStep)
    {
        _pending += pieces;
        if (_pending >= piecesOfStep)
        {
            _steps += (_pending / piecesOfStep) - 1;
            _pending = 0;
            Step();
        }
    }

    /// <summary>Counts inspected items.</summary>
    public void Count(int visits = 1) => Charge(visits, VisitsOfStep);

    /// <summary>Counts compared or searched characters.</summary>
    public void CountText(int length)
    {
        if (length >= CharactersOfStep)
        {
            Charge(length, CharactersOfStep);
        }
    }

    /// <summary>Counts an exception that was thrown and caught.</summary>
    public void CountException() => Charge(StepsOfException, 1);

    /// <summary>Refuses a text that would be too long.</summary>
    public void CheckText(long length)
    {
        if (length > Limits.TextLength)
        {
            throw Errors.TooLarge();
        }

        _steps += length / 256;
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
            ++_depth > Limits.Depth
            || !System.Runtime.CompilerServices.RuntimeHelpers.TryEnsureSufficientExecutionStack()
        )
        {
            throw new EvaluationStoppedException($"evaluation was stopped {_depth} levels deep");
        }
    }

    public void Leave() => _depth--;
}
