using Companion.Python.Syntax.Nodes;

namespace Companion.Python.Syntax.Parsing;

/// <summary>The arguments of a call so far, which restrict those that may follow.</summary>
internal sealed class ArgumentsBefore
{
    private HashSet<string>? _names;

    public bool HasAny { get; private set; }

    public bool HasKeyword => _names is not null;

    public bool HasMapping { get; private set; }

    public bool HasName(string name) => _names?.Contains(name) == true;

    public void Add(CallArgument argument)
    {
        HasAny = true;
        HasMapping |= argument.Kind == ArgumentKind.UnpackedMapping;
        if (argument.Name is not null)
        {
            (_names ??= []).Add(argument.Name);
        }
    }
}
