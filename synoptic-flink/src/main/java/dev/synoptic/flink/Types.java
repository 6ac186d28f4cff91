package dev.synoptic.flink;

import org.apache.flink.api.common.typeinfo.TypeInformation;

/** How Flink carries what goes between operators: records of texts, numbers and our own bytes. */
final class Types {

  static final TypeInformation<Delivered> DELIVERED = TypeInformation.of(Delivered.class);
  static final TypeInformation<Filed> FILED = TypeInformation.of(Filed.class);
  static final TypeInformation<Instruction> INSTRUCTION = TypeInformation.of(Instruction.class);
  static final TypeInformation<Sheet> SHEET = TypeInformation.of(Sheet.class);
  static final TypeInformation<Laid> LAID = TypeInformation.of(Laid.class);
  static final TypeInformation<Placed> PLACED = TypeInformation.of(Placed.class);
  static final TypeInformation<Entry> ENTRY = TypeInformation.of(Entry.class);
  static final TypeInformation<String> LINE = TypeInformation.of(String.class);

  private Types() {}
}
