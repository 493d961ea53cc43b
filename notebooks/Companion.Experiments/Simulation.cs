using Companion.Controls;

namespace Companion.Experiments;

/// <summary>
/// A simulation that a page offers: its inputs and its answers. Each simulation has its own folder and
/// a line in <see cref="SimulationCatalog"/>.
/// </summary>
public abstract class Simulation
{
    /// <summary>The name that authors and questions use: <c>deploy-checks</c>.</summary>
    public abstract string Name { get; }

    /// <summary>The question that it answers: <c>How many workers are enough?</c></summary>
    public abstract string Title { get; }

    /// <summary>The source file that readers can edit; null for none.</summary>
    public virtual EditableText? Text => null;

    /// <summary>The other inputs, in their order on the page.</summary>
    public abstract IReadOnlyList<Control> Controls { get; }

    /// <summary>Answers a question.</summary>
    /// <exception cref="FormatException">The question has a value that this simulation does not accept.</exception>
    public abstract SimulationAnswer Answer(SimulationQuestion question);
}
