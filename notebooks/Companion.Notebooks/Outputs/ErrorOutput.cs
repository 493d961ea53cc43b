using System.Collections.Immutable;

namespace Companion.Notebooks.Outputs;

/// <summary>The error that ended the cell's run.</summary>
/// <param name="Name">The kind of error, such as an exception's type.</param>
/// <param name="Message">The error's message.</param>
/// <param name="Traceback">The stack, one frame or line each; may contain ANSI colours.</param>
public sealed record ErrorOutput(string Name, string Message, ImmutableArray<string> Traceback) : CellOutput
{
    /// <summary>Errors are equal if their names, messages and stacks are.</summary>
    public bool Equals(ErrorOutput? other) =>
        other is not null
        && Name == other.Name
        && Message == other.Message
        && Traceback.AsSpan().SequenceEqual(other.Traceback.AsSpan());

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Name, Message, Traceback.Length);
}
