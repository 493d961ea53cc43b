using System.Text.Json;
using System.Text.Json.Serialization;

namespace Companion.Notebooks.Workers.Protocol;

/// <summary>Writes the values of an enumeration as camel-case names.</summary>
internal sealed class NameConverter<T>()
    : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where T : struct, Enum;
