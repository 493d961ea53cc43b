using Companion.Python.Calls;
using Companion.Python.Operations;
using Companion.Python.Values;

namespace Companion.Python.BuiltIns;

/// <summary>Converts the arguments of built-in methods to the types they need.</summary>
internal static class Operands
{
    public static string Text(PythonValue value, string method)
    {
        if (value is PythonString text)
        {
            return text.Value;
        }

        throw Errors.Type($"{method} must be str, not {PythonTypes.NameOf(value)}");
    }

    public static int Index(PythonValue value)
    {
        if (!Numbers.IsInteger(value))
        {
            throw Errors.Type($"'{PythonTypes.NameOf(value)}' object cannot be interpreted as an integer");
        }

        var integer = Numbers.Integer(value);
        return integer > int.MaxValue || integer < int.MinValue
            ? throw new UnknowableException("the number is larger than is evaluated")
            : (int)integer;
    }

    public static int Index(PythonValue? value, int otherwise) => value is null ? otherwise : Index(value);

    /// <summary>The function that a <c>key</c> argument applies to items; None leaves them unchanged.</summary>
    public static Func<PythonValue, PythonValue> Key(ICallContext context, PythonValue? key) =>
        key is null or PythonNone
            ? value => value
            : value =>
                context.Call(key, new Arguments(value)) is var result && result is Undetermined undetermined
                    ? throw new UnknowableException(undetermined)
                    : result;
}
