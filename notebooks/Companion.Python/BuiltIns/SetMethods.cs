using Companion.Python.Calls;
using Companion.Python.Objects;
using Companion.Python.Operations;
using Companion.Python.Syntax.Nodes;
using Companion.Python.Values;

namespace Companion.Python.BuiltIns;

/// <summary>Methods of <c>set</c>, <c>frozenset</c> and the views of a dict.</summary>
internal static class SetMethods
{
    private static readonly Dictionary<string, Method> Queries = new()
    {
        ["union"] = new((i, s, a) => Combine(i, s, a, BinaryOperator.Or)),
        ["intersection"] = new((i, s, a) => Combine(i, s, a, BinaryOperator.And)),
        ["difference"] = new((i, s, a) => Combine(i, s, a, BinaryOperator.Subtract)),
        ["symmetric_difference"] = new(
            (i, s, a) =>
                Combine(i, s, new Arguments(a.Exactly("set.symmetric_difference", 1, 1)[0]), BinaryOperator.ExclusiveOr)
        ),
        ["issubset"] = new((i, s, a) => Known.Of(Ordering.IsWithin(Own(s), Other(i, a, "issubset")))),
        ["issuperset"] = new((i, s, a) => Known.Of(Ordering.IsWithin(Other(i, a, "issuperset"), Own(s)))),
        ["isdisjoint"] = new(IsDisjoint),
        ["copy"] = new(
            (i, s, a) => s is PythonSet { IsFrozen: true } ? s : Combine(i, s, new Arguments(), BinaryOperator.Or)
        ),
    };

    public static readonly Dictionary<string, Method> Frozen = Queries;

    public static readonly Dictionary<string, Method> Views = new Dictionary<string, Method>
    {
        ["isdisjoint"] = new(IsDisjoint),
    };

    public static readonly Dictionary<string, Method> Table = new Dictionary<string, Method>(Queries)
    {
        ["add"] = new(Add),
        ["discard"] = new((i, s, a) => Remove(i, s, a, isDemanding: false)),
        ["remove"] = new((i, s, a) => Remove(i, s, a, isDemanding: true)),
        ["pop"] = new(Pop),
        ["clear"] = new(
            (i, s, a) =>
            {
                a.Exactly("set.clear", 0, 0);
                Become(i, (PythonSet)s, []);
                return Known.None;
            }
        ),
        ["update"] = new((i, s, a) => Change(i, s, a, BinaryOperator.Or)),
        ["intersection_update"] = new((i, s, a) => Change(i, s, a, BinaryOperator.And)),
        ["difference_update"] = new((i, s, a) => Change(i, s, a, BinaryOperator.Subtract)),
        ["symmetric_difference_update"] = new((i, s, a) => Change(i, s, a, BinaryOperator.ExclusiveOr)),
    };

    private static SetItems Own(PythonValue self) => Contents.Of((PythonSet)self);

    private static SetItems Other(ICallContext context, Arguments arguments, string name) =>
        Contents.Of(Known.Set(context.Meter.Keys, context.Iterate(arguments.Exactly("set." + name, 1, 1)[0])));

    private static PythonValue IsDisjoint(ICallContext context, PythonValue self, Arguments arguments)
    {
        var own = Contents.Of(Known.Set(context.Meter.Keys, context.Iterate(self)));
        var other = context.Iterate(arguments.Exactly("isdisjoint", 1, 1)[0]);
        return Known.Of(!other.Any(item => own.Find(item) >= 0));
    }

    private static PythonSet Combine(
        ICallContext context,
        PythonValue self,
        Arguments arguments,
        BinaryOperator binary,
        string suffix = ""
    )
    {
        if (arguments.Named.Count > 0)
        {
            var method = binary switch
            {
                BinaryOperator.Or when suffix.Length > 0 => "update",
                BinaryOperator.Or => "union",
                BinaryOperator.And => "intersection" + suffix,
                BinaryOperator.Subtract => "difference" + suffix,
                _ => "symmetric_difference" + suffix,
            };
            throw Errors.Type($"{PythonTypes.NameOf(self)}.{method}() takes no keyword arguments");
        }

        var isFrozen = ((PythonSet)self).IsFrozen;
        var result = SetArithmetic.Combine(context.Meter, Own(self).Items, BinaryOperator.Or, [], isFrozen);
        foreach (var other in arguments.Positional)
        {
            if (binary == BinaryOperator.And && other is not PythonSet)
            {
                var source = context.Iterate(other);
                result = SetArithmetic.Intersect(context.Meter, Contents.Of(result), source, isFrozen);
                continue;
            }

            var items = context.Iterate(other).ToList();
            result = SetArithmetic.Combine(context.Meter, Contents.Of(result).Items, binary, items, isFrozen);
        }

        return result;
    }

    private static PythonValue Change(
        ICallContext context,
        PythonValue self,
        Arguments arguments,
        BinaryOperator binary
    )
    {
        var result = Combine(context, self, arguments, binary, "_update");
        Become(context, (PythonSet)self, Contents.Of(result).Items);
        return Known.None;
    }

    /// <summary>Replaces the items of a set.</summary>
    public static void Become(ICallContext context, PythonSet set, IReadOnlyList<PythonValue> items)
    {
        var own = Contents.Of(set);
        context.Changes.Touch(own);
        var kept = items.ToArray();
        own.Clear();
        foreach (var item in kept)
        {
            own.Add(item);
        }
    }

    private static PythonValue Add(ICallContext context, PythonValue self, Arguments arguments)
    {
        var item = arguments.Exactly("set.add", 1, 1)[0];
        var own = Own(self);
        if (own.Find(item) < 0)
        {
            if (own.Count >= context.Meter.Limits.Items)
            {
                throw Errors.TooLarge();
            }

            context.Changes.TouchEnd(own);
            own.Add(item);
        }

        return Known.None;
    }

    private static PythonValue Remove(ICallContext context, PythonValue self, Arguments arguments, bool isDemanding)
    {
        var item = arguments.Exactly("set.remove", 1, 1)[0];
        var own = Own(self);
        var key = item is PythonSet { IsFrozen: false } set
            ? Known.Set(context.Meter.Keys, Contents.Of(set).Items, true)
            : item;
        var place = own.Find(key);
        if (place >= 0)
        {
            context.Changes.Touch(own);
            context.Meter.Charge(own.Count * Meter.CostOfRemoval);
            own.RemoveAt(place);
        }
        else if (isDemanding)
        {
            throw Errors.Key(item);
        }

        return Known.None;
    }

    private static PythonValue Pop(ICallContext context, PythonValue self, Arguments arguments)
    {
        arguments.Exactly("set.pop", 0, 0);
        var own = Own(self);
        if (own.Count == 0)
        {
            throw Errors.Key(Known.Of("pop from an empty set"));
        }

        if (own.Count > 1)
        {
            throw new UnknowableException("the order of a set is not known");
        }

        context.Changes.Touch(own);
        var item = own.Items[0];
        own.Clear();
        return item;
    }
}
