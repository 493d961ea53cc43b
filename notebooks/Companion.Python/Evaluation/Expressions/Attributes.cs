using Companion.Python.BuiltIns;
using Companion.Python.Evaluation.Branching;
using Companion.Python.Evaluation.State;
using Companion.Python.Objects;
using Companion.Python.Operations;
using Companion.Python.Syntax.Nodes;
using Companion.Python.Values;

namespace Companion.Python.Evaluation.Expressions;

/// <summary>Attributes of values.</summary>
internal sealed class Attributes(EvaluationState state, PathExplorer paths)
{
    public PythonValue Attribute(PythonValue value, string name, SyntaxNode node)
    {
        switch (value)
        {
            case Undetermined undetermined:
                return paths.MayRaise(undetermined);
            case PythonOpaque opaque:
                return opaque;
            case PythonModule module:
                return ModuleAttribute(module, name, node);
            case PythonShim shim:
                return shim.Members.TryGetValue(name, out var member)
                    ? member
                    : paths.MayRaise(state.Unknown($"'{name}' of a {shim.Type} object is not evaluated", node));
            default:
                return FindAttribute(value, name, node) ?? throw Errors.Attribute(value, name);
        }
    }

    /// <summary>An attribute; null when it does not exist.</summary>
    public PythonValue? FindAttribute(PythonValue value, string name, SyntaxNode? node)
    {
        if (value is PythonModule module)
        {
            return module.Names.Get(name)
                ?? (module.IsOpen ? state.Unknown($"'{module.Name}.{name}' is not evaluated") : null);
        }

        if (value is PythonType type && TypeAttribute(type, name) is { } own)
        {
            return own;
        }

        state.Meter.CountOperand(value);
        if (Methods.Find(value, name) is { } method)
        {
            return method;
        }

        var isSpecial =
            name.StartsWith("__", StringComparison.Ordinal) && name.EndsWith("__", StringComparison.Ordinal);
        if (isSpecial || Methods.IsUnsimulated(value, name))
        {
            var reason = $"'{name}' of a {PythonTypes.NameOf(value)} is not evaluated";
            return paths.MayRaise(node is null ? state.Unknown(reason) : state.Unknown(reason, node));
        }

        return null;
    }

    private PythonValue? TypeAttribute(PythonType type, string name)
    {
        if (name == "__name__")
        {
            return Known.Of(type.Name);
        }

        for (var at = type; at is not null; at = at.Base)
        {
            if (at.Body?.Get(name) is { } value)
            {
                return Contents.Seen(value);
            }
        }

        return Methods.OfType(type, name)
            ?? (type.IsOpen ? state.Unknown($"'{name}' of class '{type.Name}' is not evaluated") : null);
    }

    private PythonValue ModuleAttribute(PythonModule module, string name, SyntaxNode node)
    {
        if (module.Names.Get(name) is { } value)
        {
            return Contents.Seen(value);
        }

        if (module.Names.Doubt is { } doubt)
        {
            return paths.MayRaise(doubt);
        }

        if (state.FindModule($"{module.Name}.{name}") is { } submodule)
        {
            return submodule;
        }

        if (module.IsOpen)
        {
            var why = state.Unknown($"'{module.Name}.{name}' is not evaluated", node);
            return module.IsHarmless ? new PythonOpaque($"{module.Name}.{name}", why) : paths.MayRaise(why);
        }

        throw Errors.Of(
            "AttributeError",
            module.IsLoading
                ? $"partially initialized module '{module.Name}' has no attribute '{name}' (most likely due to a circular import)"
                : $"module '{module.Name}' has no attribute '{name}'"
        );
    }
}
