using Companion.Python.Calls;
using Companion.Python.Objects;
using Companion.Python.Operations;
using Companion.Python.Values;

namespace Companion.Python.BuiltIns;

/// <summary>Methods of <c>dict</c>, which <c>os.environ</c> also has.</summary>
internal static class DictionaryMethods
{
    public static readonly Dictionary<string, Method> Table = new Dictionary<string, Method>
    {
        ["get"] = new(Get, TakesUndetermined: true),
        ["setdefault"] = new(SetDefault, TakesUndetermined: true),
        ["pop"] = new(Pop, TakesUndetermined: true),
        ["popitem"] = new(PopItem),
        ["update"] = new(Update, TakesUndetermined: true),
        ["keys"] = new((_, self, arguments) => View(self, arguments, ViewKind.Keys)),
        ["values"] = new((_, self, arguments) => View(self, arguments, ViewKind.Values)),
        ["items"] = new((_, self, arguments) => View(self, arguments, ViewKind.Items)),
        ["copy"] = new(Copy),
        ["clear"] = new(Clear),
    };

    private static readonly Dictionary<string, Method> NamesTable = new Dictionary<string, Method>
    {
        ["get"] = new(GetName),
        ["update"] = new(UpdateNames, TakesUndetermined: true),
        ["setdefault"] = new(SetDefaultName, TakesUndetermined: true),
    };

    public static Dictionary<string, Method> TableFor(PythonValue value) => value is PythonNames ? NamesTable : Table;

    private static DictionaryItems Items(PythonValue self) => Contents.Of((PythonDictionary)self);

    private static PythonValue Get(ICallContext context, PythonValue self, Arguments arguments)
    {
        var values = arguments.Exactly("get", 1, 2);
        return Dictionaries.Get((PythonDictionary)self, values[0]) ?? (values.Count > 1 ? values[1] : Known.None);
    }

    private static PythonValue SetDefault(ICallContext context, PythonValue self, Arguments arguments)
    {
        var values = arguments.Exactly("setdefault", 1, 2);
        if (Dictionaries.Get((PythonDictionary)self, values[0]) is { } known)
        {
            return known;
        }

        var value = values.Count > 1 ? values[1] : Known.None;
        context.Changes.SetEntry((PythonDictionary)self, values[0], value);
        return value;
    }

    private static PythonValue Pop(ICallContext context, PythonValue self, Arguments arguments)
    {
        var values = arguments.Exactly("pop", 1, 2);
        var items = Items(self);
        var place = items.Find(values[0]);
        if (place < 0)
        {
            return values.Count > 1 ? values[1] : throw Errors.Key(values[0]);
        }

        context.Changes.Touch(items);
        context.Meter.Charge(items.Count * Meter.CostOfRemoval);
        var value = items.Items[place].Value;
        items.RemoveAt(place);
        return value;
    }

    private static PythonValue PopItem(ICallContext context, PythonValue self, Arguments arguments)
    {
        arguments.Exactly("dict.popitem", 0, 0);
        var items = Items(self);
        if (items.Count == 0)
        {
            throw Errors.Key(Known.Of("popitem(): dictionary is empty"));
        }

        context.Changes.Touch(items);
        var (key, value) = items.Items[^1];
        items.RemoveAt(items.Count - 1);
        return Known.Tuple(key, value);
    }

    private static PythonValue Update(ICallContext context, PythonValue self, Arguments arguments)
    {
        if (arguments.Positional.Count > 1)
        {
            throw Errors.Type($"update expected at most 1 argument, got {arguments.Positional.Count}");
        }

        var added = new DictionaryItems(context.Meter.Keys);
        if (arguments.Positional.Count == 1)
        {
            MappingArguments.Fill(context, added, arguments.Positional[0]);
        }

        foreach (var (name, value) in arguments.Named)
        {
            Dictionaries.Put(added, Known.Of(name), value);
        }

        MappingArguments.UpdateFrom(context, (PythonDictionary)self, new PythonDictionary(added));
        return Known.None;
    }

    private static PythonView View(PythonValue self, Arguments arguments, ViewKind kind)
    {
        arguments.Exactly("dict." + kind.ToString().ToLowerInvariant(), 0, 0);
        return new PythonView((PythonDictionary)self, kind);
    }

    private static PythonValue Copy(ICallContext context, PythonValue self, Arguments arguments)
    {
        arguments.Exactly("dict.copy", 0, 0);
        context.Meter.Charge(Items(self).Count);
        var copy = new DictionaryItems(context.Meter.Keys);
        foreach (var entry in Items(self).Items)
        {
            copy.Add(entry);
        }

        return new PythonDictionary(copy);
    }

    private static PythonValue Clear(ICallContext context, PythonValue self, Arguments arguments)
    {
        arguments.Exactly("dict.clear", 0, 0);
        context.Changes.Touch(Items(self));
        Items(self).Clear();
        return Known.None;
    }

    /// <summary><c>dict.fromkeys</c>.</summary>
    public static PythonValue FromKeys(ICallContext context, Arguments arguments)
    {
        var values = arguments.Exactly("fromkeys", 1, 2);
        var items = new DictionaryItems(context.Meter.Keys);
        foreach (var key in context.IterateOrdered(values[0]))
        {
            Dictionaries.Put(items, key, values.Count > 1 ? values[1] : Known.None);
            context.Meter.CheckItems(1);
        }

        return new PythonDictionary(items);
    }

    private static PythonValue GetName(ICallContext context, PythonValue self, Arguments arguments)
    {
        var values = arguments.Exactly("get", 1, 2);
        var names = ((PythonNames)self).Module.Names;
        var value = names.Get(Operands.Text(values[0], "name"));
        return value is null && names.Doubt is { } doubt
            ? throw new UnknowableException(doubt)
            : value ?? (values.Count > 1 ? values[1] : Known.None);
    }

    private static PythonValue UpdateNames(ICallContext context, PythonValue self, Arguments arguments)
    {
        try
        {
            var items = new DictionaryItems(context.Meter.Keys);
            if (arguments.Positional.Count > 0)
            {
                MappingArguments.Fill(context, items, arguments.Positional[0]);
            }

            foreach (var (name, value) in arguments.Named)
            {
                Dictionaries.Put(items, Known.Of(name), value);
            }

            foreach (var (key, value) in items.Items)
            {
                context.Changes.AssignGlobal(((PythonNames)self).Module, Operands.Text(key, "name"), value);
            }
        }
        catch (UnknowableException exception)
        {
            context.Doubts.MarkReachable(self, exception.Cause ?? context.Unknown(exception.Message));
        }

        return Known.None;
    }

    private static PythonValue SetDefaultName(ICallContext context, PythonValue self, Arguments arguments)
    {
        var values = arguments.Exactly("setdefault", 1, 2);
        var module = ((PythonNames)self).Module;
        var name = Operands.Text(values[0], "name");
        if (module.Names.Get(name) is { } value)
        {
            return value;
        }

        context.Changes.AssignGlobal(module, name, values.Count > 1 ? values[1] : Known.None);
        return module.Names.Get(name)!;
    }
}
