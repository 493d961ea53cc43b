using Companion.Content.Shortcodes;
using Fluid.Values;

namespace Companion.Site.Templates.Values;

/// <summary>A shortcode call as templates see it.</summary>
internal static class CallValue
{
    /// <summary>The names of its members, which are variables in the call's own template.</summary>
    public static IReadOnlyList<string> Names { get; } = ["name", "args", "params", "ordinal", "parent"];

    /// <summary>A call, for those within it.</summary>
    public static FluidValue Of(ShortcodeInvocation? call) =>
        call is null ? NilValue.Instance : TemplateMapping.Of(Names, name => Find(name, call));

    /// <summary>A member of a call; null when there is none of that name.</summary>
    public static FluidValue? Find(string name, ShortcodeInvocation call) =>
        name switch
        {
            "name" => new StringValue(call.Arguments.Name),
            "args" => new ArrayValue([
                .. call.Arguments.All.Where(each => each.Name is null).Select(each => Of(each, call)),
            ]),
            "params" => ParametersOf(call),
            "ordinal" => NumberValue.Create(call.Ordinal),
            "parent" => Of(call.Parent),
            _ => null,
        };

    private static FluidValue ParametersOf(ShortcodeInvocation call)
    {
        var named = call
            .Arguments.All.Where(each => each.Name is not null)
            .ToDictionary(each => each.Name!, StringComparer.OrdinalIgnoreCase);
        return TemplateMapping.Of(
            [.. named.Keys],
            name => named.TryGetValue(name, out var argument) ? Of(argument, call) : null
        );
    }

    // As in Hugo, a word without quotes is a number or a truth value.
    private static FluidValue Of(ShortcodeArgument argument, ShortcodeInvocation call)
    {
        var text = call.File.Source.Text.AsSpan(argument.Span.Start, argument.Span.Length);
        return text is ['"' or '`', ..] ? new StringValue(argument.Value) : DataValues.OfWord(argument.Value);
    }
}
