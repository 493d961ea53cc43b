using System.Collections.Immutable;

namespace Companion.Content.Highlighting;

/// <summary>A session's lines. Joined by newlines, each with its prompt, they are the code they were read from.</summary>
public sealed record CodeSession(ImmutableArray<SessionLine> Lines)
{
    /// <summary>The commands alone, without prompts and output: what a reader wants to paste.</summary>
    public string CopyText =>
        string.Join(
            '\n',
            Lines
                .Where(line => line.Kind is SessionLineKind.Command or SessionLineKind.Continuation)
                .Select(line => line.Text)
        );

    /// <summary>Whether the machine printed anything.</summary>
    public bool HasOutput =>
        Lines.Any(line => line.Kind == SessionLineKind.Output && !string.IsNullOrWhiteSpace(line.Text));
}
