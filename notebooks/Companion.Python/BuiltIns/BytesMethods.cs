using System.Text;
using Companion.Python.Objects;
using Companion.Python.Values;

namespace Companion.Python.BuiltIns;

/// <summary>Methods of <c>bytes</c>.</summary>
internal static class BytesMethods
{
    public static readonly Dictionary<string, Method> Table = new Dictionary<string, Method>
    {
        ["decode"] = new(
            (_, self, arguments) =>
            {
                var values = arguments.Bind("decode", 0, "encoding", "errors");
                var bytes = ((PythonBytes)self).Value.ToArray();
                var name = (values[0] as PythonString)?.Value.ToLowerInvariant() ?? "utf-8";
                return name is "utf-8" or "utf8" or "ascii" && values[1] is null && bytes.All(item => item < 128)
                    ? Known.Of(Encoding.ASCII.GetString(bytes))
                    : throw new UnknowableException("decoding beyond ASCII is not evaluated");
            }
        ),
    };
}
