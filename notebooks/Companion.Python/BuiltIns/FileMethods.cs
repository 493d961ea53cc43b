using Companion.Python.Objects;
using Companion.Python.Operations;
using Companion.Python.Values;

namespace Companion.Python.BuiltIns;

/// <summary>Methods of a file opened for reading.</summary>
internal static class FileMethods
{
    public static readonly Dictionary<string, Method> Table = new Dictionary<string, Method>
    {
        ["read"] = new((_, self, arguments) => Known.Of(Read((PythonFile)self, arguments.Count))),
        ["readlines"] = new((context, self, _) => Known.List(Iteration.Of(context.Meter, self))),
        ["readline"] = new((_, _, _) => throw new UnknowableException("reading line by line is not evaluated")),
        ["close"] = new((_, _, _) => Known.None),
        ["__enter__"] = new((_, self, _) => self),
    };

    private static string Read(PythonFile file, int arguments)
    {
        if (file.IsBinary || arguments > 0 || file.IsRead)
        {
            throw new UnknowableException("reading bytes, or in parts, is not evaluated");
        }

        file.IsRead = true;
        return file.Text;
    }
}
