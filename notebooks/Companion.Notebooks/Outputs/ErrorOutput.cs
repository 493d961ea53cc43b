using System.Collections.Immutable;

namespace Companion.Notebooks.Outputs;

/// <summary>The error that ended the cell's run.</summary>
/// <param name="Name">What kind of error, such as an exception's type.</param>
/// <param name="Message">What it says.</param>
/// <param name="Traceback">The stack, a frame or a line each; may carry ANSI colours.</param>
public sealed record ErrorOutput(string Name, string Message, ImmutableArray<string> Traceback) : CellOutput
{
    /// <summary>Errors are equal when name, message and stack are.</summary>
    public bool Equals(ErrorOutput? other) =>
        other is not null
        && Name == other.Name
        && Message == other.Message
        && Traceback.AsSpan().SequenceEqual(other.Traceback.AsSpan());

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Name, Message, Traceback.Length);
}
