using Fluid.Values;

namespace Companion.Site.Templates.Values;

/// <summary>Named values that are made when a template reads them: what it does not read, its page does not depend on.</summary>
/// <param name="names">The names.</param>
/// <param name="find">The value of a name; null when there is none.</param>
internal sealed class TemplateMapping(IReadOnlyList<string> names, Func<string, FluidValue?> find) : IFluidIndexable
{
    /// <inheritdoc />
    public int Count => names.Count;

    /// <inheritdoc />
    public IEnumerable<string> Keys => names;

    /// <summary>The mapping as a value.</summary>
    public static FluidValue Of(IReadOnlyList<string> names, Func<string, FluidValue?> find) =>
        new DictionaryValue(new TemplateMapping(names, find));

    /// <inheritdoc />
    public bool TryGetValue(string name, out FluidValue value)
    {
        var found = find(name);
        value = found ?? NilValue.Instance;
        return found is not null;
    }
}
