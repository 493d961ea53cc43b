using Companion.Sources;

namespace Companion.Content.Shortcodes;

/// <summary>The parameters of a call; the error about a missing one points at the call.</summary>
/// <param name="source">The file.</param>
/// <param name="call">The call.</param>
public sealed class ShortcodeArguments(SourceText source, ShortcodeCall call)
{
    /// <summary>The location of the call, for messages.</summary>
    public SourceLocation Location => source.At(call.OpeningTag);

    /// <summary>The shortcode's name.</summary>
    public string Name => call.Name;

    /// <summary>The parameters as written, in order.</summary>
    public IReadOnlyList<ShortcodeArgument> All => call.Arguments;

    /// <summary>The value of a parameter by name, or else by position; null when it is missing.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="position">Its position among positional parameters, from 0.</param>
    public string? Find(string name, int position) => FindArgument(name, position)?.Value;

    /// <summary>Like <see cref="Find"/>, for a required parameter.</summary>
    /// <exception cref="DiagnosticException">The parameter is missing or empty.</exception>
    public string Require(string name, int position, string usage)
    {
        var argument = FindArgument(name, position);
        if (argument is null)
        {
            throw DiagnosticException.At(
                Location,
                $"shortcode \"{call.Name}\" needs the argument \"{name}\"",
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

    /// <summary>The location of a parameter's value, or of the whole call when it is missing.</summary>
    public SourceLocation LocationOf(string name, int position) =>
        FindArgument(name, position) is { } argument ? source.At(argument.Span) : Location;

    private ShortcodeArgument? FindArgument(string name, int position) =>
        call.Arguments.FirstOrDefault(argument =>
            argument.Name?.Equals(name, StringComparison.OrdinalIgnoreCase) ?? false
        ) ?? call.Arguments.Where(argument => argument.Name is null).ElementAtOrDefault(position);
}
