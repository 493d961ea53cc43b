using Companion.Sources;

namespace Companion.Content.Shortcodes;

/// <summary>The parameters of a call, with errors that point at the call when one is missing.</summary>
/// <param name="source">The file.</param>
/// <param name="call">The call.</param>
public sealed class ShortcodeArguments(SourceText source, ShortcodeCall call)
{
    /// <summary>The call's place, for messages.</summary>
    public SourceLocation Location => source.At(call.OpeningTag);

    /// <summary>The value of a parameter given by name, or else by position; null when it was not given.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="position">Its place among positional parameters, from 0.</param>
    public string? Find(string name, int position) => FindArgument(name, position)?.Value;

    /// <summary>The same as <see cref="Find"/>, for a parameter that the shortcode cannot do without.</summary>
    /// <exception cref="DiagnosticException">It was not given, or is empty.</exception>
    public string Require(string name, int position, string usage)
    {
        var argument = FindArgument(name, position);
        if (argument is null)
        {
            throw DiagnosticException.At(
                Location,
                $"shortcode \"{call.Name}\" lacks its argument \"{name}\"",
                $"write it as {usage}"
            );
        }

        if (argument.Value.Length == 0)
        {
            throw DiagnosticException.At(
                source.At(argument.Span),
                $"argument \"{name}\" of shortcode \"{call.Name}\" is empty",
                $"write it as {usage}"
            );
        }

        return argument.Value;
    }

    /// <summary>The place of a parameter's value, or of the whole call when it was not given.</summary>
    public SourceLocation LocationOf(string name, int position) =>
        FindArgument(name, position) is { } argument ? source.At(argument.Span) : Location;

    private ShortcodeArgument? FindArgument(string name, int position) =>
        call.Arguments.FirstOrDefault(argument =>
            argument.Name?.Equals(name, StringComparison.OrdinalIgnoreCase) ?? false
        ) ?? call.Arguments.Where(argument => argument.Name is null).ElementAtOrDefault(position);
}
